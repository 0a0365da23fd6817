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

        assertThat(CanonicalForm.of(PostFile.parse(text)).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---␊title: 'A'␊---␊One␊two␊       | ---␊title: A␊tags: []␊draft: false␊---␊One␊two␊",
                "---␍␊title: 'A'␍␊---␍␊One␍␊two␍␊  | ---␍␊title: A␍␊tags: []␍␊draft: false␍␊---␍␊One␍␊two␍␊",
                "---␍␊# a␍␊title: 'A' # b␍␊---␍␊One | ---␍␊# a␍␊title: A # b␍␊tags: []␍␊draft: false␍␊---␍␊One␍␊",
                "---␍␊title: 'A␍␊␍␊  B'␍␊---␍␊      | ---␍␊title: 'A␍␊␍␊  B'␍␊tags: []␍␊draft: false␍␊---␍␊␍␊",
                "---␍␊title: 'A'␊---␊One␊two␍␊     | ---␍␊title: A␍␊tags: []␍␊draft: false␍␊---␍␊One␍␊two␍␊",
                "---␊title: 'A'␍␊---␍␊One␍␊two␊    | ---␊title: A␊tags: []␊draft: false␊---␊One␊two␊",
                "---␊title: 'A'␊---␊One␍two␍␍␊␊   | ---␊title: A␊tags: []␊draft: false␊---␊One␍two␍␍␊␊",
                "---␍␊title: 'A'␍␊---␍␊␍␍␊two      | ---␍␊title: A␍␊tags: []␍␊draft: false␍␊---␍␊␍␍␊two␍␊",
                "\uFEFF---␍␊title: 'A'␍␊---␍␊One␍␊ | ---␍␊title: A␍␊tags: []␍␊draft: false␍␊---␍␊One␍␊"
            })
    void allLinesEndAsTheFirst(String text, String canonical) {
        PostFile form = CanonicalForm.of(PostFile.parse(withLineEndings(text)));

        assertThat(form.text()).isEqualTo(withLineEndings(canonical));
        assertThat(CanonicalForm.of(form)).isSameAs(form);
    }

    private static String withLineEndings(String visible) {
        return visible.replace('␊', '\n').replace('␍', '\r');
    }

    @Test
    void valuesAsDeepAsTheRunAllowsAreNoObstacleToComments() {
        String deep = "[".repeat(90) + "]".repeat(90);
        String text = "---\ntitle: Hello\ntags: []\ndraft: false\n# kept\nextra: " + deep + "\n---\nText.\n";
        PostFile file = PostFile.parse(text, ReadOptions.defaults().withMaxNesting(100));

        assertThat(CanonicalForm.of(file).text()).contains("draft: false\n# kept\nextra:");
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
                # in brackets
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

        PostFile form = CanonicalForm.of(PostFile.parse(text));

        assertThat(form.text()).isEqualTo(canonical);
        assertThat(CanonicalForm.of(form)).isSameAs(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tags:⏎# one⏎- a # two⏎- b # three⏎# four | # one⏎# two⏎# three⏎tags:⏎- a⏎- b⏎draft: false⏎# four",
                "tags: # one⏎- a                          | # one⏎tags:⏎- a⏎draft: false",
                "tags: [a, # one⏎ b] # two                | # one⏎# two⏎tags:⏎- a⏎- b⏎draft: false",
                "x: # 1⏎  # 2⏎  y: 1 # 3⏎  # 4⏎  z: 2     | tags: []⏎draft: false⏎# 1⏎# 2⏎# 3⏎# 4⏎x:⏎  y: 1⏎  z: 2",
                "summary: >- # one⏎  a # b⏎# two⏎x: c     | tags: []⏎draft: false⏎# one⏎summary: ~a # b~⏎# two⏎x: c",
                "summary: ~a # b~ # one                   | tags: []⏎draft: false⏎summary: ~a # b~ # one",
                "{title: a, # one⏎ x: b}                  | title: a # one⏎tags: []⏎draft: false⏎x: b",
                "{ # one⏎ title: a}                       | # one⏎title: a⏎tags: []⏎draft: false",
                "title: a⏎# one                           | title: a⏎tags: []⏎draft: false⏎# one",
                "title: ~a~ #1 of 2⏎tldr: b # c           | #1 of 2⏎title: a⏎tags: []⏎draft: false⏎# c⏎tldr: b",
                "# one⏎source: # two⏎title: a             | title: a⏎tags: []⏎draft: false⏎# one⏎# two"
            })
    void theOthersAreAboveTheirKeyOrBelowTheLast(String frontMatter, String canonical) {
        PostFile file = PostFile.parse(post(frontMatter));

        PostFile form = CanonicalForm.of(file);

        assertThat(form.text()).isEqualTo(post(canonical));
        assertThat(form.post()).isEqualTo(file.post());
        assertThat(CanonicalForm.of(form)).isSameAs(form);
    }

    private static String post(String frontMatter) {
        return "---\n" + frontMatter.replace('⏎', '\n').replace('~', '\'') + "\n---\nText.\n";
    }
}
