package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
    @TempDir
    Path folder;

    @Test
    void goodPostsPass() {
        assertThat(Cli.run("posts/good")).isEqualTo(new Outcome(0, "8 files, 8 posts, 0 errors, 0 warnings\n", ""));
    }

    @Test
    void warningsAreShownAndDoNotFail() {
        String out = """
                posts/broken/unknown-kind.md:8:12: warning post-kind-unknown: \
                post_kind "relase" is not a known one
                    post_kind: relase
                               ^^^^^^
                    help: write link or release

                1 file, 1 post, 0 errors, 1 warning
                """;

        assertThat(Cli.run("posts/broken/unknown-kind.md")).isEqualTo(new Outcome(0, out, ""));
    }

    @Test
    void errorsFail() {
        String out = """
                posts/broken/draft-maybe.md:9:8: error draft-boolean: \
                draft "maybe" is neither true nor false
                    draft: maybe
                           ^^^^^
                    help: write draft: true or draft: false

                1 file, 0 posts, 1 error, 0 warnings
                """;

        assertThat(Cli.run("posts/broken/draft-maybe.md")).isEqualTo(new Outcome(1, out, ""));
    }

    @Test
    void filesComeInTheOrderOfTheirPaths() {
        Outcome outcome = Cli.run("posts/broken/title-missing.md", "posts/broken/date-in-words.md", "posts/good");

        assertThat(outcome.out().lines().filter(line -> line.startsWith("posts/")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("posts/broken/date-in-words.md", "posts/broken/title-missing.md");
        assertThat(outcome.out()).endsWith("\n10 files, 9 posts, 2 errors, 0 warnings\n");
    }

    @Test
    void theSameUrlInTwoPostsIsToldAtTheSecond() {
        String out = """
                posts/broken/url-twice-second.md:7:15: warning external-url-duplicate: \
                external_url "https://harbour.example/url-twice" is also in posts/broken/url-twice-first.md:7
                    external_url: https://harbour.example/url-twice
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    help: remove one of the two posts, or fix its external_url

                2 files, 2 posts, 0 errors, 1 warning
                """;

        assertThat(Cli.run("posts/broken/url-twice-second.md", "posts/broken/url-twice-first.md"))
                .isEqualTo(new Outcome(0, out, ""));
    }

    @Test
    void hiddenFilesAndIndexPagesAreLeftOutUnlessNamed() {
        Posts.write(folder.resolve("post.md"), Posts.ARTICLE);
        Posts.write(folder.resolve("notes.txt"), "no post");
        Path index = Posts.write(folder.resolve("_index.md"), "no post");
        Path hidden = Posts.write(folder.resolve(".hidden.md"), "no post");
        Posts.write(folder.resolve(".drafts/post.md"), "no post");

        assertThat(Cli.run(folder.toString())).isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", ""));
        assertThat(Cli.run(folder.toString(), index.toString(), hidden.toString())
                        .out())
                .endsWith("\n3 files, 1 post, 2 errors, 0 warnings\n");
    }

    @Test
    void aFileNamedTwiceIsCheckedOnce() {
        Path post = Posts.write(folder.resolve("sub/post.md"), Posts.LINK);

        assertThat(Cli.run(folder.toString(), folder + "/./sub", post.toString(), post.toString()))
                .isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", ""));
    }

    @Test
    void aFileThatIsTooLargeIsAnErrorWithoutAPlace() {
        Path post = Posts.write(folder.resolve("large.md"), Posts.ARTICLE + "x".repeat(16 << 20));
        String out = post + ": error limit: the file has more than 16777216 bytes\n"
                + "    help: raise --max-file-bytes if that is meant\n\n"
                + "1 file, 0 posts, 1 error, 0 warnings\n";

        assertThat(Cli.run(post.toString())).isEqualTo(new Outcome(1, out, ""));
    }

    @Test
    void controlCharactersInANameAreShownAsEscapes() {
        Path post = Posts.write(folder.resolve("a\u001b[31mb.md"), "no post");

        assertThat(Cli.run(post.toString()).out())
                .contains("a\\u001B[31mb.md:1:1: error")
                .doesNotContain("\u001b");
    }
}
