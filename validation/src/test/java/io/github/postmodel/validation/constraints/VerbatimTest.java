package io.github.postmodel.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As Jakarta Validation 3.0 has it (6.3.1): a backslash before each of the four characters that mean something. */
class VerbatimTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a      | a",
                "\"\"   | \"\"",
                "{      | \\{",
                "}      | \\}",
                "$      | \\$",
                "\\     | \\\\",
                "\\{    | \\\\\\{",
                "${7*6} | \\$\\{7*6\\}",
                "#{a}%s | #\\{a\\}%s"
            })
    void aCharacterThatMeansSomethingIsEscaped(String value, String escaped) {
        assertThat(Verbatim.escaped(value)).isEqualTo(escaped);
    }
}
