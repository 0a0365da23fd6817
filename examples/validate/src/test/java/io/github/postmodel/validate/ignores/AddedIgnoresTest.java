package io.github.postmodel.validate.ignores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments are added, each on a line of its own, and nothing else changes. */
class AddedIgnoresTest {
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final ReadOptions OPTIONS = ReadOptions.defaults();

    /** Lines of a front matter before and after; ␤ is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [a, a] | # postmodel-ignore: tag-duplicate␤tags: [a, a]",
                "tags: [a, a, ''] # a | # postmodel-ignore: tag-blank, tag-duplicate␤tags: [a, a, ''] # a",
                "tags:␤- a␤- a␤- '' | tags:␤- a␤# postmodel-ignore: tag-duplicate␤- a␤# postmodel-ignore: tag-blank␤- ''",
                "tags:␤  - a␤  - a | tags:␤  - a␤  # postmodel-ignore: tag-duplicate␤  - a",
                "tags: [␤  a,␤  a␤] | # postmodel-ignore: tag-duplicate␤tags: [␤  a,␤  a␤]",
                "x: >+␤  a␤␤tags: [a, a] | x: >+␤  a␤␤# postmodel-ignore: tag-duplicate␤tags: [a, a]",
                "x:␤  a␤  b␤tags: [a, a] | x:␤  a␤  b␤# postmodel-ignore: tag-duplicate␤tags: [a, a]",
                "tags: [\"a␤  b\", x,␤  x ] | # postmodel-ignore: tag-duplicate␤tags: [\"a␤  b\", x,␤  x ]",
                "tags: [x, \"a␤  b\", x] | # postmodel-ignore: tag-duplicate␤tags: [x, \"a␤  b\", x]",
                "# postmodel-ignore: tag-blank␤tags: [''] | # postmodel-ignore: tag-blank␤tags: ['']",
                "summary: \"a␤  \\a\" | # postmodel-ignore: control-character␤summary: \"a␤  \\a\"",
                "title: '' | # postmodel-ignore: duplicate-key␤title: ''",
            })
    void addsALine(String before, String after) {
        assertThat(added(post(before)).file().text()).isEqualTo(post(after));
    }

    @Test
    void whatIsNotOnALineOfTheFrontMatterIsIgnoredForTheWholeFile() {
        String text = "---\nexternal_url: https://example.org/a\ndate: 2025-09-18T16:00:00+00:00\n---\n\n";

        assertThat(added(text).file().text())
                .isEqualTo(text.replaceFirst(
                        "\n",
                        "\n# postmodel-ignore-file: body-empty, post-kind-required, source-required, summary-missing,"
                                + " tags-missing, title-required, tldr-missing\n"));
    }

    @ParameterizedTest
    @CsvSource({"'\r\n', ''", "'\n', '\uFEFF'", "'\r\n', '\uFEFF'"})
    void lineEndingsAndAByteOrderMarkStay(String lineEnding, String mark) {
        String before = mark + post("tags: [a, a]").replace("\n", lineEnding);

        assertThat(added(before).file().text())
                .isEqualTo(mark
                        + post("# postmodel-ignore: tag-duplicate\ntags: [a, a]")
                                .replace("\n", lineEnding));
    }

    @Test
    void whatHasNoFrontMatterIsLeft() {
        PostFile file = PostFile.parse("Hello.\n");
        AddedIgnores.Result result = AddedIgnores.add(file, VALIDATOR.check(file), OPTIONS);

        assertThat(result.file()).isSameAs(file);
        assertThat(result.left()).isEqualTo(VALIDATOR.check(file));
    }

    static Stream<Path> posts() {
        String corpus = System.getProperty("postmodel.corpus", "");
        Stream<Path> own = Stream.concat(PostReader.list(Posts.BROKEN), PostReader.list(Posts.GOOD));
        return corpus.isEmpty() ? own : Stream.concat(own, PostReader.list(Path.of(corpus)));
    }

    /** With the comments, nothing is left, and the file says what it said; without their lines, it is as it was. */
    @ParameterizedTest
    @MethodSource("posts")
    void aFileWithTheCommentsIsTheSameToAReader(Path path) {
        PostFile file = PostFile.open(path);
        AddedIgnores.Result result = added(file);
        MarkdownFile after = result.file().markdown();
        List<Problem> left = VALIDATOR.check(result.file());

        assertThat(after.frontMatter()).isEqualTo(file.markdown().frontMatter());
        assertThat(after.body()).isEqualTo(file.markdown().body());
        assertThat(Ignores.of(after, left, OPTIONS).apply(left, Rules.ALL)).isEqualTo(result.left());
        assertThat(result.left())
                .extracting(Problem::rule)
                .isSubsetOf("encoding", "limit", "fence-missing", "fence-unclosed", "front-matter-language");
        if (result.count() > 0) {
            assertThat(after.text().lines().filter(line -> !line.strip().startsWith("# postmodel-ignore")))
                    .containsExactlyElementsOf(file.text().lines().toList());
            assertThat(added(result.file()).file()).isSameAs(result.file());
        }
    }

    private static AddedIgnores.Result added(String text) {
        return added(PostFile.parse(text));
    }

    private static AddedIgnores.Result added(PostFile file) {
        List<Problem> problems = VALIDATOR.check(file);
        boolean isText = problems.stream().noneMatch(problem -> problem.rule().equals("encoding"));
        List<Problem> told = Ignores.of(file.markdown(), problems, OPTIONS).apply(problems, Rules.ALL);
        return isText ? AddedIgnores.add(file, told, OPTIONS) : new AddedIgnores.Result(file, told, 0);
    }

    private static String post(String lines) {
        return Posts.ARTICLE.replace("\n---\nHello", "\n" + lines.replace('␤', '\n') + "\n---\nHello");
    }
}
