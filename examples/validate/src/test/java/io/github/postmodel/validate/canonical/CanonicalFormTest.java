package io.github.postmodel.validate.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalFormTest {
    @Test
    void valuesAndBodyStay() {
        String text = """
                ---
                draft: no # not one
                date: "2025-09-18T16:00:00Z"
                title: Hello
                extra: 0x10
                ...

                A text
                 of its own.

                """;
        String canonical = """
                ---
                title: Hello
                date: '2025-09-18T16:00:00+00:00'
                tags: []
                draft: false # not one
                extra: 16
                ---

                A text
                 of its own.

                """;

        assertThat(CanonicalForm.of(PostFile.parse(text)).file().text()).isEqualTo(canonical);
    }

    @Test
    void theFrontMatterGetsLineFeedsAndTheBodyKeepsItsLineEndings() {
        String text = "\uFEFF---\r\ntitle: Hello\r\n---\r\nA text\r\nof its own.\r\n";

        assertThat(CanonicalForm.of(PostFile.parse(text)).file().text())
                .isEqualTo("---\ntitle: Hello\ntags: []\ndraft: false\n---\nA text\r\nof its own.\n");
    }

    @Test
    void valuesAsDeepAsTheRunAllowsAreNoObstacleToComments() {
        String deep = "[".repeat(90) + "]".repeat(90);
        String text = "---\ntitle: Hello\ntags: []\ndraft: false\n# kept\nextra: " + deep + "\n---\nText.\n";
        PostFile file = PostFile.parse(text, ReadOptions.defaults().withMaxNesting(100));

        CanonicalForm canonical = CanonicalForm.of(file);

        assertThat(canonical.file().text()).contains("draft: false\n# kept\nextra:");
        assertThat(canonical.lost()).isZero();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void saysTheSameAndStays(Path path) {
        PostFile file = PostFile.open(path);

        PostFile canonical = CanonicalForm.of(file).file();

        assertThat(canonical.post()).isEqualTo(file.post());
        assertThat(CanonicalForm.of(canonical)).isEqualTo(new CanonicalForm(canonical, 0));
        assertThat(canonical == file).isEqualTo(!path.endsWith("hand-edited.md"));
    }

    static Stream<Path> posts() {
        return PostReader.list(Path.of("posts/good"));
    }

    @Test
    void aFileWithProblemsHasNone() {
        assertThatThrownBy(() -> CanonicalForm.of(PostFile.parse("---\ntags: a, b\n---\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("<text>:2:7: tags \"a, b\" is not a list; write tags: [a, b]");
    }

    @Test
    void aFileWhoseTextACommentCutsHasNone() {
        assertThatThrownBy(() -> CanonicalForm.of(PostFile.parse("---\ntitle: Issue #12 is fixed\n---\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("<text>:2:14: title ends before \"#12 is fixed\", for \" #\" starts a comment; write title:"
                        + " 'Issue #12 is fixed'");
    }

    @Test
    void whatAWarningIsAboutIsPutRight() {
        PostFile file = PostFile.parse("---\ndate: 2025-09-18 16:00 +0200\ntags: news\n--- \nText.");

        assertThat(CanonicalForm.of(file).file().text())
                .isEqualTo("---\ndate: '2025-09-18T16:00:00+02:00'\ntags:\n- news\ndraft: false\n---\nText.\n");
    }

    @Test
    void commentsAboveAKeyAndAfterAValueStay() {
        String text = """
                ---
                # First of all.
                draft: no   #  not one

                # Two lines,
                  # one indented.
                title: "A # sign, and 'quotes'"
                tags: [a] # in brackets
                extra:
                  deep: 1
                # About what follows.
                "more": x
                # The end.
                ---
                # A heading.
                """;
        String canonical = """
                ---
                # Two lines,
                # one indented.
                title: 'A # sign, and ''quotes'''
                tags:
                - a
                # First of all.
                draft: false #  not one
                extra:
                  deep: 1
                # About what follows.
                more: x
                # The end.
                ---
                # A heading.
                """;

        CanonicalForm form = CanonicalForm.of(PostFile.parse(text));

        assertThat(form.file().text()).isEqualTo(canonical);
        assertThat(form.lost()).isEqualTo(1);
        assertThat(CanonicalForm.of(form.file())).isEqualTo(new CanonicalForm(form.file(), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tags:⏎# one⏎- a # two⏎- b # three⏎# four                     | 3",
                "tags: # one⏎- a                                              | 1",
                "tags: [a, # one⏎ b] # two                                    | 2",
                "extra: # one⏎  # two⏎  deep: 1 # three⏎  # four⏎  more: 2    | 4",
                "summary: >- # one⏎  a # b⏎# two⏎more: c                      | 1",
                "summary: 'a # b' # one                                       | 0",
                "{title: a, # one⏎ more: b}                                   | 0",
                "title: a⏎# one                                               | 0"
            })
    void theOthersAreCounted(String frontMatter, int lost) {
        PostFile file = PostFile.parse("---\n" + frontMatter.replace('⏎', '\n') + "\n---\nText.\n");

        CanonicalForm form = CanonicalForm.of(file);

        assertThat(form.file().post()).isEqualTo(file.post());
        assertThat(form.lost()).isEqualTo(lost);
        assertThat(CanonicalForm.of(form.file())).isEqualTo(new CanonicalForm(form.file(), 0));
    }
}
