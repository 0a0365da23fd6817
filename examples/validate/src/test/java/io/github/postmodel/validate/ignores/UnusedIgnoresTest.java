package io.github.postmodel.validate.ignores;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Patch;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --fix} removes what a comment ignores in vain, and fixes nothing that is ignored. */
class UnusedIgnoresTest {
    @TempDir
    Path folder;

    /** Lines of a front matter before and after; ␤ is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [a] # postmodel-ignore: tag-blank | tags: [a]",
                "tags: [a]   # postmodel-ignore: tag-blank -- why | tags: [a]",
                "# postmodel-ignore: tag-blank␤tags: [a] | tags: [a]",
                "tags:␤  # postmodel-ignore: tag-blank␤␤  - a | tags:␤␤  - a",
                "tags: [''] # postmodel-ignore: tag-duplicate,tag-blank | tags: [''] # postmodel-ignore: tag-blank",
                "tags: [''] # postmodel-ignore: tag-blank  tag-duplicate -- why | tags: [''] # postmodel-ignore: tag-blank -- why",
                "tags: [a] # x # postmodel-ignore: tag-blank | tags: [a] # x",
                "tags: [''] # postmodel-ignore: tag-duplicate # postmodel-ignore: tag-blank | tags: [''] # postmodel-ignore:"
                        + " tag-blank",
                "tags: [a] # postmodel-ignore: tag-blank # postmodel-ignore-file: mojibake | tags: [a]",
                "x: >+␤  a␤␤# postmodel-ignore: tag-blank␤tags: [a] | x: >+␤  a␤␤tags: [a]",
            })
    void areRemoved(String before, String after) throws IOException {
        Path post = write(post(before));

        assertThat(fix(post).err()).matches("[12] fix(es)?\n");
        assertThat(post).content().isEqualTo(post(after));
        assertThat(fix(post)).isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", "0 fixes\n"));
    }

    /** What is meant is not certain, or depends on other files; or the change would not be read as the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [a] # postmodel-ignore: tag-blnk",
                "tags: [a] # postmodel-ignore",
                "x: 1 # postmodel-ignore: tag-blank␤tags: [''] # postmodel-ignore: tag-blank",
                "tags: [a] # postmodel-ignore: slug-duplicate",
                "x: >+␤  a␤# postmodel-ignore: tag-blank␤␤tags: [a]",
                "tags: [a] # postmodel-ignore: tag-blank␤# postmodel-ignore-file: unused-ignore",
            })
    void areLeft(String lines) {
        Path post = write(post(lines));

        assertThat(fix(post).err()).isEqualTo("0 fixes\n");
        assertThat(post).content().isEqualTo(post(lines));
    }

    @Test
    void areRemovedFromABodyAndWithItsLineEndings() {
        String text = post("x: 1")
                .replace(
                        "Hello.\n",
                        "Hello.\n\n  <!-- postmodel-ignore: body-link -->\n\nBye. <!--"
                                + " postmodel-ignore: body-empty --> See.\n")
                .replace("\n", "\r\n");
        Path post = write("\uFEFF" + text);

        assertThat(fix(post).err()).isEqualTo("2 fixes\n");
        assertThat(post)
                .content()
                .isEqualTo("\uFEFF"
                        + post("x: 1")
                                .replace("Hello.\n", "Hello.\n\n\nBye. See.\n")
                                .replace("\n", "\r\n"));
    }

    /** A body before and after; ␤ is a line break, ␠ a space, and § a comment. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text § more | text more",
                "text␠␠§␠␠more | text␠␠more",
                "text§ more | text more",
                "text §more | text more",
                "a§b | ab",
                "text §␠␤more | text␤more",
                "§ text | text",
                "␠␠§ text | ␠␠text",
                "a § § b | a b",
                "a § §␤b | a␤b",
                "§ §␤b | b",
                "- § a␤  - §b | - a␤  - b",
            })
    void aSpaceIsLeftBetweenWords(String before, String after) {
        String comment = "<!-- postmodel-ignore: body-link -->";
        Path post = write(body(before).replace("§", comment));

        fix(post);

        assertThat(post).content().isEqualTo(body(after));
    }

    private static String body(String text) {
        return post("x: 1")
                .replace("Hello.\n", "Hello.\n\n" + text.replace('␤', '\n').replace('␠', ' ') + "\n");
    }

    @Test
    void aDiffShowsIt() {
        String before = post("tags: [a] # postmodel-ignore: tag-blank");
        Path post = write(before);
        Outcome outcome = Cli.run("--diff", post.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(Patch.apply(outcome.out(), before)).isEqualTo(post("tags: [a]"));
    }

    @Test
    void whatIsIgnoredIsNotFixed() {
        String text = post("tags: news # postmodel-ignore: tags-text")
                .replace("'2025-09-18T16:00:00+00:00'", "2025-09-18 16:00Z");
        Path post = write(text);

        assertThat(fix(post)).isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", "1 fix\n"));
        assertThat(post).content().isEqualTo(text.replace("2025-09-18 16:00Z", "2025-09-18T16:00:00+00:00"));
    }

    @Test
    void ofAFileThatIsNoPostAsWell() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Posts.write(folder.resolve(".postmodel.yaml"), "collections: {pages: {files: '*.md', model: none}}\n");
        Path page = write("---\nx: 1 # postmodel-ignore: yaml-syntax\n---\n");

        assertThat(fix(page)).isEqualTo(new Outcome(0, "1 file, 0 posts, 0 errors, 0 warnings\n", "1 fix\n"));
        assertThat(page).content().isEqualTo("---\nx: 1\n---\n");
    }

    private Path write(String text) {
        return Posts.write(folder.resolve("post.md"), text);
    }

    private static Outcome fix(Path post) {
        return Cli.run("--fix", post.toString());
    }

    private static String post(String lines) {
        return Posts.ARTICLE.replace("\n---\nHello", "\n" + lines.replace('␤', '\n') + "\n---\nHello");
    }
}
