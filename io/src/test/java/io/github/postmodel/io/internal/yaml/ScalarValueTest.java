package io.github.postmodel.io.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarValueTest {
    static Stream<Arguments> plainScalars() {
        return Stream.of(
                arguments("words", "words"),
                arguments("Yes", true),
                arguments("off", false),
                arguments("0", 0),
                arguments("-0", 0),
                arguments("+12", 12),
                arguments("1_000", 1000),
                arguments("2147483647", 2147483647),
                arguments("-2147483648", -2147483648),
                arguments("2147483648", 2147483648L),
                arguments("9223372036854775807", Long.MAX_VALUE),
                arguments("9223372036854775808", new BigInteger("9223372036854775808")),
                arguments("-0b1_01", -5),
                arguments("017", 15),
                arguments("-0_17", -15),
                arguments("0_", 0),
                arguments("0x_fF", 255),
                arguments("0x1_0000_0000_0000_0000", BigInteger.ONE.shiftLeft(64)),
                arguments("1:30", 90),
                arguments("-190:20:30", -685230),
                arguments("1.5", 1.5),
                arguments("-0.0", -0.0),
                arguments("1_0.2_5", 10.25),
                arguments("6.8e+5", 6.8e5),
                arguments("1.0E-400", 0.0),
                arguments(".5", 0.5),
                arguments("190:20:30.15", 685230.15),
                arguments("-1:30.5", -90.5),
                arguments("-.INF", Double.NEGATIVE_INFINITY),
                arguments(".NaN", Double.NaN),
                arguments("2030-01-31", LocalDate.of(2030, 1, 31)),
                arguments("2030-01-31 18:30:00", LocalDateTime.of(2030, 1, 31, 18, 30)),
                arguments("2030-1-3T8:05:09.5", LocalDateTime.parse("2030-01-03T08:05:09.5")),
                arguments("2030-01-31 18:30:00.123456789", LocalDateTime.parse("2030-01-31T18:30:00.123456")),
                arguments("2030-01-31 18:30:00Z", OffsetDateTime.parse("2030-01-31T18:30:00Z")),
                arguments("2030-01-31 18:30:00 -5", OffsetDateTime.parse("2030-01-31T18:30:00-05:00")),
                arguments("2030-01-31 18:30:00+05:75", OffsetDateTime.parse("2030-01-31T18:30:00+06:15")),
                arguments("2030-01-31 18:30:00-18", OffsetDateTime.parse("2030-01-31T18:30:00-18:00")));
    }

    @ParameterizedTest
    @MethodSource("plainScalars")
    void constructsThePlainScalar(String plain, Object value) {
        assertThat(ScalarValue.of(ScalarType.of(plain), plain)).isEqualTo(value);
    }

    @Test
    void constructsNullOfAnyText() {
        assertThat(ScalarValue.of(ScalarType.NULL, "~")).isNull();
        assertThat(ScalarValue.of(ScalarType.NULL, "text")).isNull();
    }

    static Stream<Arguments> taggedScalars() {
        return Stream.of(
                arguments(ScalarType.STR, "12", "12"),
                arguments(ScalarType.BOOL, "oN", true),
                arguments(ScalarType.INT, " 12 ", 12),
                arguments(ScalarType.INT, "0o17", 15),
                arguments(ScalarType.INT, "+-5", -5),
                arguments(ScalarType.FLOAT, "1e5", 1e5),
                arguments(ScalarType.FLOAT, "12", 12.0),
                arguments(ScalarType.FLOAT, "Infinity", Double.POSITIVE_INFINITY),
                arguments(ScalarType.TIMESTAMP, "2030-1-3", LocalDate.of(2030, 1, 3)),
                arguments(ScalarType.TIMESTAMP, "2030-01-31\n", LocalDate.of(2030, 1, 31)));
    }

    @ParameterizedTest
    @MethodSource("taggedScalars")
    void constructsWhatAnExplicitTagAsksFor(ScalarType tag, String text, Object value) {
        assertThat(ScalarValue.of(tag, text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "BOOL, maybe",
        "BOOL, ''",
        "INT, 0b_",
        "INT, 0x_",
        "INT, ''",
        "INT, 08",
        "INT, 1.5",
        "INT, 1::2",
        "INT, \u0661",
        "FLOAT, ''",
        "FLOAT, .",
        "FLOAT, 1e",
        "FLOAT, 0x1p3",
        "FLOAT, 1d",
        "FLOAT, 1:x.5",
        "TIMESTAMP, 2030",
        "TIMESTAMP, 2030-13-01",
        "TIMESTAMP, 2030-02-30",
        "TIMESTAMP, 0000-01-01",
        "TIMESTAMP, 2030-01-31 24:00:00",
        "TIMESTAMP, 2030-01-31 18:30:60",
        "TIMESTAMP, 2030-01-31 18:30:00+18:01",
        "TIMESTAMP, 2030-01-31 18:30:00+99",
        "VALUE, =",
        "MERGE, <<"
    })
    void refusesWhatHasNoValue(ScalarType type, String text) {
        assertThatThrownBy(() -> ScalarValue.of(type, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + text + "\" ")
                .hasMessageContaining("put it in quotes");
    }

    @Test
    void readsIntegersUpToTheirLimit() {
        String longest = "9".repeat(IntegerValue.MAX_DIGITS);
        assertThat(ScalarValue.of(ScalarType.INT, longest)).isEqualTo(new BigInteger(longest));
        assertThatThrownBy(() -> ScalarValue.of(ScalarType.INT, longest + "9999"))
                .hasMessageContaining("more than 4300 digits");
    }

    @Test
    void readsFloatsOfAnyLength() {
        assertThat(ScalarValue.of(ScalarType.FLOAT, "0." + "3".repeat(100_000))).isEqualTo(1.0 / 3);
    }
}
