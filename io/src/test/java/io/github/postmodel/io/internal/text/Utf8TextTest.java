package io.github.postmodel.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK says what the bytes of a text are, and the text of bytes. */
class Utf8TextTest {
    private static final String[] LETTERS = {
        "a", "?", "é", "ÿ", "\u0080", "Ж", "↗", "日", "🎥", "\u07ff", "\u0800", "\uffff"
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 100, 4_000, 5_000, 140_000})
    void textsOfEveryLengthAndDensity(int length) {
        Random random = new Random(length);
        for (int ascii = 0; ascii <= 100; ascii += 20) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(random.nextInt(100) < ascii ? "a" : LETTERS[random.nextInt(LETTERS.length)]);
            }
            agrees(text.toString());
        }
    }

    @Test
    void everyCharacter() {
        StringBuilder text = new StringBuilder();
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            if (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE) {
                text.appendCodePoint(code);
            }
        }
        agrees(text.toString());
    }

    @Test
    void aLongTextOfLongCharactersAfterAShortOne() {
        // The room is kept for the next text, and grows.
        agrees("é");
        agrees("日".repeat(3_000));
        agrees("🎥".repeat(50_000));
        agrees("é");
    }

    @Test
    void halfOfASurrogatePairIsKept() {
        for (String text : new String[] {"\ud800", "a\udfffb", "\udc00\ud800", "é\ud83c", "\ud83c\ud83d\ude00"}) {
            byte[] bytes = Utf8Text.bytes(text);
            assertThat(Utf8Text.text(bytes, 0, bytes.length)).isEqualTo(text);
            assertThat(Utf8Text.length(text, 0, text.length())).isEqualTo(bytes.length);
        }
    }

    private static void agrees(String text) {
        byte[] expected = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Utf8Text.bytes(text);
        assertThat(bytes).isEqualTo(expected);
        assertThat(Utf8Text.text(bytes, 0, bytes.length)).isEqualTo(text);
        assertThat(Utf8Text.length(text, 0, text.length())).isEqualTo(expected.length);

        byte[] among = ("(" + text + ")").getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8Text.text(among, 1, among.length - 1)).isEqualTo(text);
    }
}
