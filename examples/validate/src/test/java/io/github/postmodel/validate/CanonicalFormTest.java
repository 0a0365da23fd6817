package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                draft: false
                extra: 16
                ---

                A text
                 of its own.

                """;

        assertThat(CanonicalForm.of(PostFile.parse(text)).text()).isEqualTo(canonical);
    }

    @Test
    void theFrontMatterGetsLineFeedsAndTheBodyKeepsItsLineEndings() {
        String text = "\uFEFF---\r\ntitle: Hello\r\n---\r\nA text\r\nof its own.\r\n";

        assertThat(CanonicalForm.of(PostFile.parse(text)).text())
                .isEqualTo("---\ntitle: Hello\ntags: []\ndraft: false\n---\nA text\r\nof its own.\n");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void saysTheSameAndStays(Path path) {
        PostFile file = PostFile.open(path);

        PostFile canonical = CanonicalForm.of(file);

        assertThat(canonical.post()).isEqualTo(file.post());
        assertThat(CanonicalForm.of(canonical)).isSameAs(canonical);
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

        assertThat(CanonicalForm.of(file).text())
                .isEqualTo("---\ndate: '2025-09-18T16:00:00+02:00'\ntags:\n- news\ndraft: false\n---\nText.\n");
    }
}
