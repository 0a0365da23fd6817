package io.github.postmodel.io.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floats are written with the fewest digits, as Python's {@code repr} has them. */
class FloatsTest {
    private static final long SEED = 42;
    private static final int COUNT = 20_000;

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "1, 1.0",
        "-2.5, -2.5",
        "0.1, 0.1",
        "1e15, 1000000000000000.0",
        "9999999999999998, 9999999999999998.0",
        "1e16, 1.0e+16",
        "123456789012345680000, 1.2345678901234568e+20",
        "0.0001, 0.0001",
        "0.00012, 0.00012",
        "0.00001, 1.0e-05",
        "1.5e-7, 1.5e-07",
        "1e100, 1.0e+100",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "Infinity, .inf",
        "-Infinity, -.inf",
        "NaN, .nan"
    })
    void writesFloatsAsPyYaml(double value, String text) {
        assertThat(FloatText.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2e-3, 0.002",
        "2e23, 2.0e+23",
        "1e23, 1.0e+23",
        "2.2e-322, 2.2e-322",
        "4.9e-324, 5.0e-324",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "2.98023223876953125e-8, 2.9802322387695312e-08"
    })
    void writesFewerDigitsThanTheJdk(double value, String text) {
        assertThat(FloatText.of(value)).isEqualTo(text);
    }

    @Test
    void readsBackEveryPowerOfTwo() {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            double value = Math.scalb(1.0, exponent);
            assertThat(FloatValue.of(FloatText.of(value))).isEqualTo(value);
        }
    }

    @Test
    void readsBackAnyFloat() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < COUNT; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            String text = FloatText.of(value);
            assertThat(ScalarType.of(text)).as(text).isEqualTo(ScalarType.FLOAT);
            assertThat((Object) FloatValue.of(text)).as(text).isEqualTo(value);
        }
    }
}
