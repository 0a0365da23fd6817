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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".secret.md",
                ".hidden/secret.md",
                "sub/.git/config",
                "ignored.txt",
                "sub/ignored.txt",
                "build/secret.md",
                "sub/private.md"
            })
    void aLinkToWhatIsLeftOutIsToldAndNotFollowed(String target) throws IOException {
        Posts.write(posts.resolve(".gitignore"), "ignored.txt\nbuild/\n");
        Posts.write(posts.resolve("sub/.gitignore"), "/private.md\n");
        Path file = Posts.write(posts.resolve(target), SECRET);
        Path link = Files.createSymbolicLink(posts.resolve("link.md"), file);
        for (String argument : new String[] {posts.toString(), posts + "/*", posts + "/**/*.md"}) {
            assertThat(Cli.run(argument))
                    .isEqualTo(new Outcome(
                            2,
                            ONE_GOOD_POST,
                            link + ": this link leads to a file that is left out of the folder, and is not followed;"
                                    + " name the file itself if that is meant\n"));
        }
    }

    @Test
    void withoutGitignoreOnlyHiddenTargetsAreLeftOut() throws IOException {
        Posts.write(posts.resolve(".gitignore"), "ignored.txt\n");
        Files.createSymbolicLink(posts.resolve("link.md"), Posts.write(posts.resolve("ignored.txt"), SECRET));
        assertThat(Cli.run("--no-ignore", posts.toString()).out()).contains("title is missing or blank");
    }

    @Test
    void settingsThatAreALinkOutOfTheRepositoryAreToldAndNotRead() throws IOException {
        Files.createDirectory(posts.resolve(".git"));
        Path link = Files.createSymbolicLink(posts.resolve(".postmodel.yaml"), secret);
        assertThat(Cli.run(posts.toString()))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "postmodel-validate: " + link + ": this link does not lead to a .postmodel.yaml in " + posts
                                + ", and is not followed; put the file itself there\n"));
        assertThat(Cli.run("--no-config", posts.toString()).out()).isEqualTo(ONE_GOOD_POST);
    }

    @Test
    void settingsAboveAFolderOutsideOfARepositoryAreNotRead() {
        Posts.write(folder.resolve(".postmodel.yaml"), "password: hunter2\n");
        assertThat(Cli.run(posts.toString())).isEqualTo(new Outcome(0, ONE_GOOD_POST, ""));
    }
}
