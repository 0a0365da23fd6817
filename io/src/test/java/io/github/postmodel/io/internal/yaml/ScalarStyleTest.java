package io.github.postmodel.io.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.ScalarStyle.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarStyleTest {
    @ParameterizedTest
    @CsvSource({
        "PLAIN, BLOCK, a word, a word",
        "SINGLE_QUOTED, BLOCK, a word, '''a word'''",
        "DOUBLE_QUOTED, BLOCK, a word, \"a word\"",
        "PLAIN, BLOCK, '[a, b?', ",
        "PLAIN, BLOCK, 'a, b?', 'a, b?'",
        "PLAIN, FLOW, 'a, b?', ",
        "PLAIN, BLOCK, true, ",
        "PLAIN, BLOCK, 'a: b', ",
        "SINGLE_QUOTED, BLOCK, true, '''true'''",
        "DOUBLE_QUOTED, FLOW_KEY, 'say \"it\"', \"say \\\"it\\\"\""
    })
    void writesInTheStyleAskedForOrNotAtAll(ScalarStyle style, Place place, String text, String expected) {
        TextBuffer out = new TextBuffer();
        assertThat(style.tryWrite(out, text, 5, 2, place)).isEqualTo(expected != null);
        assertThat(out).hasToString(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tab\t", "space \nbefore a break", "space after\n a break", "nel\u0085", "\uFEFF", "\uD800"})
    void onlyDoubleQuotesSayEverything(String text) {
        StringAnalysis analysis = StringAnalyzer.analyze(text);
        assertThat(ScalarStyle.PLAIN.allows(text, analysis, Place.BLOCK)).isFalse();
        assertThat(ScalarStyle.SINGLE_QUOTED.allows(text, analysis, Place.BLOCK))
                .isFalse();
        assertThat(ScalarStyle.DOUBLE_QUOTED.allows(text, analysis, Place.BLOCK))
                .isTrue();
    }

    @Test
    void simpleKeysAreShortAndOnOneLine() {
        assertThat(allowsKey(ScalarStyle.PLAIN, "k".repeat(122))).isTrue();
        assertThat(allowsKey(ScalarStyle.PLAIN, "k".repeat(123))).isFalse();
        assertThat(allowsKey(ScalarStyle.SINGLE_QUOTED, "two\nlines")).isFalse();
        assertThat(allowsKey(ScalarStyle.DOUBLE_QUOTED, "\uFFFF".repeat(122))).isTrue();
        assertThat(allowsKey(ScalarStyle.DOUBLE_QUOTED, "\uDBFF\uDFFF".repeat(102) + "\""))
                .isTrue();
        assertThat(allowsKey(ScalarStyle.DOUBLE_QUOTED, "\uDBFF\uDFFF".repeat(102) + "\"k"))
                .isFalse();
    }

    @Test
    void foldsAtTheColumnAndIndentsAsTold() {
        TextBuffer out = new TextBuffer();
        ScalarStyle.PLAIN.tryWrite(out, "one two three", 78, 4, Place.BLOCK);
        assertThat(out).hasToString("one\n    two three");
    }

    private static boolean allowsKey(ScalarStyle style, String text) {
        return style.allows(text, StringAnalyzer.analyze(text), Place.BLOCK_KEY);
    }
}
