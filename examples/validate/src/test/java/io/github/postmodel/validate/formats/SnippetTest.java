package io.github.postmodel.validate.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.SourceRange;
import org.junit.jupiter.api.Test;

class SnippetTest {
    @Test
    void caretsStandUnderTheRange() {
        assertSnippet("draft: maybe", at(8, 13), "draft: maybe", "       ^^^^^");
    }

    @Test
    void anEmptyRangeGetsOneCaret() {
        assertSnippet("title", at(6, 6), "title", "     ^");
    }

    @Test
    void aRangeBehindTheLineEndsAtTheLine() {
        assertSnippet("title", at(40, 50), "title", "     ^");
    }

    @Test
    void aRangeOverSeveralLinesGoesToTheEndOfTheFirst() {
        assertSnippet("tldr: >", new SourceRange(1, 7, 3, 2), "tldr: >", "      ^");
    }

    @Test
    void aBlankLineIsNotShown() {
        assertThat(Snippet.of("  \t", at(1, 2))).isEmpty();
    }

    @Test
    void wideCharactersTakeTwoCells() {
        assertSnippet("[東京, 📚, x]", at(6, 7), "[東京, 📚, x]", "       ^^");
        assertSnippet("[東京, 📚, x]", at(9, 10), "[東京, 📚, x]", "           ^");
    }

    @Test
    void combiningMarksTakeNone() {
        assertSnippet("cafe\u0301 x", at(7, 8), "cafe\u0301 x", "     ^");
        assertSnippet("cafe\u0301 x", at(5, 6), "cafe\u0301 x", "   ^");
    }

    @Test
    void emojiStylesAreLeftOut() {
        assertSnippet("❤\ufe0f x", at(4, 5), "❤ x", "  ^");
    }

    @Test
    void aTabIsFourBlanks() {
        assertSnippet("\t- x", at(1, 2), "    - x", "^^^^");
        assertSnippet("\t- x", at(4, 5), "    - x", "      ^");
    }

    @Test
    void controlAndBidiCharactersAreEscapes() {
        assertSnippet("a\u001b[0m\u202eb", at(7, 8), "a\\u001B[0m\\u202Eb", " ".repeat(16) + "^");
        assertSnippet("a\u202eb", at(2, 3), "a\\u202Eb", " ^^^^^^");
    }

    @Test
    void aLongLineIsCutAroundTheRange() {
        String line = "a".repeat(500) + "!" + "b".repeat(500);

        assertSnippet(line, at(501, 502), "…" + "a".repeat(40) + "!" + "b".repeat(59) + "…", " ".repeat(41) + "^");
    }

    @Test
    void aLongLineIsCutAtItsEndOnly() {
        String line = "!" + "b".repeat(500);

        assertSnippet(line, at(1, 2), "!" + "b".repeat(99) + "…", "^");
    }

    @Test
    void aLongLineIsCutAtItsStartOnly() {
        String line = "a".repeat(500) + "!";

        assertSnippet(line, at(501, 502), "…" + "a".repeat(99) + "!", " ".repeat(100) + "^");
    }

    @Test
    void caretsEndWhereTheLineIsCut() {
        String line = "a".repeat(500);

        assertSnippet(line, at(1, 501), "a".repeat(100) + "…", "^".repeat(100));
    }

    @Test
    void aLongLineOfWideCharactersIsCutBetweenThem() {
        String line = "東".repeat(500);

        assertSnippet(line, at(251, 252), "…" + "東".repeat(50) + "…", " ".repeat(41) + "^^");
    }

    private static SourceRange at(int from, int to) {
        return new SourceRange(1, from, 1, to);
    }

    private static void assertSnippet(String line, SourceRange range, String shown, String carets) {
        assertThat(Snippet.of(line, range)).containsExactly(shown, carets);
    }
}
