package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.article;
import static io.github.postmodel.validation.Posts.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MojibakeTest {
    @ParameterizedTest
    @CsvSource({"É, Caf, 4", "’, we, 3", "🎥, film, 5", "—, '', 1"})
    void aCharacterThatWasReadByteByByteIsNamed(String meant, String before, int position) {
        String lost = new String(meant.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String shown = Problem.quote(lost);
        String text = Problem.quote(before + lost + " end");
        assertThat(found(article(fields -> fields.title(before + lost + " end"))))
                .containsExactly("WARNING mojibake at title: " + text + " has " + shown + " at position " + position
                        + ", which is UTF-8 read as another encoding; write " + meant);
    }

    @Test
    void whatIsUnknownIsToBeRemoved() {
        assertThat(found(article(fields -> fields.title("Hello\u0080 you"))))
                .containsExactly("WARNING mojibake at title: \"Hello\\u0080 you\" has \"\\u0080\" at position 6,"
                        + " which is UTF-8 read as another encoding; remove it");
    }

    @ParameterizedTest
    @CsvSource({"0x80, true", "0x9F, true", "0x7E, false", "0xA0, false", "0x85, false"})
    void theCharactersThatNoTextHasAreThoseOfTheSecondControlSet(int character, boolean wrong) {
        assertThat(found(article(fields -> fields.title("Hello" + (char) character + "you"))))
                .hasSize(wrong ? 1 : 0);
    }

    @Test
    void theLastByteOfAllIsNoCharacterOfUtf8() {
        assertThat(found(article(fields -> fields.title("a\u00ff\u0080"))))
                .singleElement()
                .asString()
                .endsWith("has \"\\u0080\" at position 3, which is UTF-8 read as another encoding; remove it");
    }

    @ParameterizedTest
    @CsvSource({"79, aaaaaaaaaaaaaaaaaaaa", "80, \\u0007\""})
    void aTextOfEightyCharactersIsShownAsAWhole(int before, String start) {
        assertThat(found(article(fields -> fields.title("a".repeat(before) + "\u0007"))))
                .singleElement()
                .asString()
                .startsWith("ERROR control-character at title: \"" + start);
    }

    @Test
    void aLongTextIsShownFromAWordOn() {
        String text = "b".repeat(60) + " " + "c".repeat(39) + "\u0007";
        assertThat(found(article(fields -> fields.title(text))))
                .singleElement()
                .asString()
                .startsWith("ERROR control-character at title: \"" + "c".repeat(39) + "\\u0007\" has");
    }

    @Test
    void theWordsAroundAreShown() {
        String words = "word ".repeat(100);
        assertThat(found(article(fields -> fields.title(words + "caf\u00c3\u0089 " + words))))
                .singleElement()
                .asString()
                .startsWith("WARNING mojibake at title: \"word word word word word word word caf\u00c3\\u0089 word")
                .contains("\" has \"\u00c3\\u0089\" at position 504,");
    }

    @Test
    void lettersOfOtherScriptsAreFine() {
        assertThat(found(article(fields -> fields.title("Ã Café â € — Ünïcödé \u0085 x"))))
                .isEmpty();
    }

    @Test
    void tagsAreTexts() {
        assertThat(found(article(fields -> fields.tags("ok", "caf\u00c3\u0089"))))
                .containsExactly(
                        "WARNING mojibake at tags[1]: \"caf\u00c3\\u0089\" has \"\u00c3\\u0089\" at position 4,"
                                + " which is UTF-8 read as another encoding; write \u00c9");
    }
}
