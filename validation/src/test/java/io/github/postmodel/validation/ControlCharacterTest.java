package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.article;
import static io.github.postmodel.validation.Posts.found;
import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharacterTest {
    @ParameterizedTest
    @CsvSource({"0x00, 0000", "0x07, 0007", "0x1b, 001B", "0x1f, 001F", "0x7f, 007F"})
    void aControlCharacterIsAnError(int character, String code) {
        assertThat(found(article(fields -> fields.title("Hello" + (char) character))))
                .containsExactly("ERROR control-character at title: \"Hello\\u" + code
                        + "\" has the control character U+" + code + " at position 6; remove it");
    }

    @ParameterizedTest
    @CsvSource({"0, 0x00", "a, 0x07", "b, 0x08", "v, 0x0b", "f, 0x0c", "e, 0x1b"})
    void beforeAWordItMayBeTheBackslashOfAPath(String letter, int character) {
        assertThat(found(article(fields -> fields.title("C:" + (char) character + "oats"))))
                .containsExactly(String.format(
                        "ERROR control-character at title: \"C:\\u%04Xoats\" has the control character U+%04X at position"
                                + " 3; in double quotes \\%s is an escape: write \\\\%s, use single quotes, or remove it",
                        character, character, letter, letter));
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', '\r', 0x85, ' ', 0xa0, 0xad, 0x2028, 0x202e, 0xfeff})
    void whatIsNoControlCharacterIsFine(int character) {
        assertThat(found(article(fields -> fields.title("Hello" + (char) character + "you"))))
                .isEmpty();
    }

    @Test
    void everyTextIsChecked() {
        String bell = "a\u0007";
        Post post = link(fields -> fields.title(bell)
                .tags("news", bell)
                .source(bell)
                .postKind(new PostKind(bell))
                .tldr(bell)
                .summary(bell));
        assertThat(found(new Post(post.frontMatter(), Body.parse(bell))))
                .containsExactly(
                        bellAt("body"),
                        bellAt("post_kind"),
                        "WARNING post-kind-unknown at post_kind: post_kind \"a\\u0007\" is not a known one;"
                                + " write link or release",
                        bellAt("source"),
                        bellAt("summary"),
                        bellAt("tags[1]"),
                        bellAt("title"),
                        bellAt("tldr"));
    }

    @Test
    void onlyTheFirstOfATextIsReportedAndItsPositionCountsCodePoints() {
        assertThat(found(link("👋🏽 hi\u0001\u0002")))
                .containsExactly("ERROR control-character at body: \"👋🏽 hi\\u0001\\u0002\" has the control "
                        + "character U+0001 at position 6; remove it");
    }

    private static String bellAt(String property) {
        return "ERROR control-character at " + property
                + ": \"a\\u0007\" has the control character U+0007 at position 2; remove it";
    }
}
