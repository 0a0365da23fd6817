package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder of strangers may lead to: nothing outside it, and nothing without an end. */
class StrangersFolderTest {
    private static final String ONE_GOOD_POST = "1 file, 1 post, 0 errors, 0 warnings\n";
    private static final String SECRET = "---\ntitle: ''\npassword: hunter2\n---\n";

    @TempDir
    Path folder;

    private Path posts;

    private Path secret;

    @BeforeEach
    void fill() throws IOException {
        posts = folder.resolve("posts");
        Posts.write(posts.resolve("sub/good.md"), Posts.ARTICLE);
        secret = Posts.write(folder.resolve("secret.md"), SECRET);
    }

    @Test
    void aLinkOutOfAFolderIsToldAndNotFollowed() throws IOException {
        Path link = Files.createSymbolicLink(posts.resolve("sub/link.md"), Path.of("../../secret.md"));
        for (String argument : new String[] {posts.toString(), posts + "/**/*.md", posts.resolve("sub") + "/"}) {
            Outcome outcome = Cli.run(argument);
            assertThat(outcome.out()).isEqualTo(ONE_GOOD_POST);
            assertThat(outcome.err())
                    .isEqualTo(link
                            + ": this link leads out of the folder, and is not followed; name the file itself if that"
                            + " is meant\n");
            assertThat(outcome.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void nothingIsWrittenThroughIt() throws IOException {
        Files.createSymbolicLink(posts.resolve("link.md"), secret);
        Cli.run("--fix", posts.toString());
        assertThat(Files.readString(secret)).isEqualTo(SECRET);
    }

    @Test
    void aLinkOfManyStepsLeadsWhereTheLastOneDoes() throws IOException {
        Path outside = Files.createSymbolicLink(folder.resolve("outside"), posts.resolve("sub"));
        Files.createSymbolicLink(posts.resolve("back.md"), outside.resolve("good.md"));
        assertThat(Cli.run(posts.toString()).out()).contains("2 files, 2 posts");
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.createSymbolicLink(posts.resolve("link.md"), Path.of("sub/good.md"));
        assertThat(Cli.run(posts.toString()).out()).startsWith("2 files, 2 posts");
    }

    @Test
    void aFolderThatIsALinkItselfIsTheFolderItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), posts);
        assertThat(Cli.run(link.toString()).out()).isEqualTo(ONE_GOOD_POST);
    }

    @Test
    void aLinkThatIsNamedIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(posts.resolve("link.md"), secret);
        assertThat(Cli.run(link.toString()).out()).contains("title is missing or blank");
    }

    @Test
    void aLinkToAFolderIsNotFollowed() throws IOException {
        Files.createSymbolicLink(posts.resolve("link"), folder);
        assertThat(Cli.run(posts.toString()).out()).isEqualTo(ONE_GOOD_POST);
    }

    @Test
    void aPipeIsLeftOut() throws Exception {
        Path pipe = posts.resolve("pipe.md");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is no mkfifo");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Cli.run(posts.toString()).out()).isEqualTo(ONE_GOOD_POST));
    }

    @Test
    void aDeviceIsLeftOut() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there is no /dev/zero");
        Files.createSymbolicLink(posts.resolve("zero.md"), Path.of("/dev/zero"));
        assertThat(Cli.run(posts.toString()).out()).isEqualTo(ONE_GOOD_POST);
    }

    @Test
    void aPatternThatWouldBeTriedForYearsNamesNothing() {
        Posts.write(posts.resolve("a".repeat(200) + ".md"), Posts.ARTICLE);
        Posts.write(posts.resolve(".gitignore"), "*a".repeat(20) + "b\n" + "good.md\n");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Cli.run(posts.toString()).out()).isEqualTo(ONE_GOOD_POST));
    }
}
