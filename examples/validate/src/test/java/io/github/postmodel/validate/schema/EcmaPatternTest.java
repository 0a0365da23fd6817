package io.github.postmodel.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where JavaScript and Java read a pattern differently, JavaScript is right. */
class EcmaPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "^a$|a|true",
                "^a$|a\\n|false",
                "^.$|\\u0085|true",
                "^.$|\\u2028|false",
                "^\\s$|\\u00a0|true",
                "^\\S$|\\ufeff|false",
                "^[\\s]$|\\u3000|true",
                "^[a[b]$|[|true",
                "^[a&&b]$|&|true",
                "^[a&&b]$|b|true",
                "^[^]$|\\n|true",
                "[]|a|false",
                "^\\/$|/|true",
                "^\\u{1F3A5}$|🎥|true",
                "^.$|🎥|true",
                "^\\p{Letter}$|ä|true",
                "^\\p{Lu}$|a|false",
                "^\\p{Script=Greek}$|α|true",
                "^\\P{L}$|1|true",
                "^(?<year>\\d{4})-\\k<year>$|2024-2024|true",
                "^(?!x)\\w+$|xa|false",
                "^\\d$|٣|false",
                "^\\cJ$|\\n|true",
                "a*?b|aab|true",
            })
    void readsItAsJavaScriptDoes(String pattern, String text, boolean matches) {
        String written = text.startsWith("\\u")
                ? String.valueOf((char) Integer.parseInt(text.substring(2), 16))
                : text.replace("\\n", "\n");
        assertThat(EcmaPattern.compile(pattern).matcher(written).find()).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a++", "(?>a)", "(?i)a", "\\Qa\\E", "\\h", "[a", "(", "a\\", "\\pL", "*"})
    void refusesWhatJavaScriptRefuses(String pattern) {
        assertThatThrownBy(() -> EcmaPattern.compile(pattern)).isInstanceOf(PatternSyntaxException.class);
    }
}
