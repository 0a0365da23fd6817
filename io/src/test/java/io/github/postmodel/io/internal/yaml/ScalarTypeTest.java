package io.github.postmodel.io.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTypeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes", "Yes", "YES", "no", "No", "NO", "true", "True", "TRUE", "false", "False", "FALSE", "on", "On",
                "ON", "off", "Off", "OFF"
            })
    void knowsBooleans(String plain) {
        assertThat(ScalarType.of(plain)).isEqualTo(ScalarType.BOOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void knowsNull(String plain) {
        assertThat(ScalarType.of(plain)).isEqualTo(ScalarType.NULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+12",
                "1_000",
                "1__",
                "0b0",
                "0b_",
                "-0b1_1",
                "00",
                "017",
                "0_",
                "0x1F",
                "+0x_",
                "0xdead_BEEF",
                "1:30",
                "190:20:30",
                "-1_0:5",
                "1:0:59",
                "123456789012345678901234567890"
            })
    void knowsIntegers(String plain) {
        assertThat(ScalarType.of(plain)).isEqualTo(ScalarType.INT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                "1.5",
                "-1_0.5_",
                "0.",
                "00.5",
                "6.8e+5",
                "6.8E-05",
                "1.e+1",
                ".5",
                ".5_",
                ".5e-1",
                "1:30.",
                "0:59.5",
                "-190:20:30.15",
                ".inf",
                ".Inf",
                ".INF",
                "-.inf",
                "+.INF",
                ".nan",
                ".NaN",
                ".NAN"
            })
    void knowsFloats(String plain) {
        assertThat(ScalarType.of(plain)).isEqualTo(ScalarType.FLOAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-01-31",
                "2030-99-99",
                "2030-01-31 18:30:00",
                "2030-1-3T8:30:00",
                "2030-1-3t8:30:00.",
                "2030-01-31 \t18:30:00.123456789",
                "2030-01-31 18:30:00Z",
                "2030-01-31 18:30:00 Z",
                "2030-01-31 18:30:00-5",
                "2030-01-31 18:30:00 \t+05:30"
            })
    void knowsTimestamps(String plain) {
        assertThat(ScalarType.of(plain)).isEqualTo(ScalarType.TIMESTAMP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y",
                "N",
                "yEs",
                "tRUE",
                "trUE",
                "nULL",
                "NULl",
                "nil",
                "oFF",
                "~~",
                " ",
                " 1",
                "==",
                "<",
                "<<<",
                "+",
                "-",
                ".",
                "..",
                "+.",
                "._5",
                "-.5",
                "+.5",
                ".5:30",
                "1e5",
                "1.5e5",
                "1.5e+",
                "1.5e+5_",
                "1:30.5e+1",
                "0b",
                "0b2",
                "0B1",
                "0o17",
                "0x",
                "0xG",
                "0X1",
                "08",
                "0_8",
                "-",
                "_1",
                "1:60",
                "1:",
                "0:30",
                "1:305",
                "1:-1",
                "1 000",
                "1,5",
                "\u0661",
                ".iNF",
                "-.nan",
                ".nAN",
                ".infx",
                "inf",
                "nan",
                "1.5.5",
                "2030-1-3",
                "2030-01-3",
                "20300-01-31",
                "203-01-31",
                "2030-01-31 18:30",
                "2030-01-31 18:3:00",
                "2030-01-31T 18:30:00",
                "2030-01-31 18:30:00z",
                "2030-01-31 18:30:00 ",
                "2030-01-31 18:30:00+1:0",
                "2030-01-31 18:30:00+0130",
                "2030-01-31 ",
                "-2030-01-31",
                "2030-01-31 18:30:00,5",
                "12\n",
                "true\n",
                "!"
            })
    void takesEverythingElseForAString(String plain) {
        assertThat(ScalarType.of(plain)).isEqualTo(ScalarType.STR);
    }

    @ParameterizedTest
    @ValueSource(strings = "<<")
    void knowsTheMergeKey(String plain) {
        assertThat(ScalarType.of(plain)).isEqualTo(ScalarType.MERGE);
    }

    @ParameterizedTest
    @ValueSource(strings = "=")
    void knowsTheDefaultValue(String plain) {
        assertThat(ScalarType.of(plain)).isEqualTo(ScalarType.VALUE);
    }
}
