package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validation.PostValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be checked is said in one line on err, and the rest is checked all the same. */
class FailuresTest {
    private static final String NOTHING = "0 files, 0 posts, 0 errors, 0 warnings\n";
    private static final String ONE_GOOD = "1 file, 1 post, 0 errors, 0 warnings\n";

    @TempDir
    Path folder;

    @Test
    void missingPath() {
        assertFails("posts/no-such.md", "posts/no-such.md: no such file; check the path\n");
    }

    @Test
    void emptyFolder() {
        assertFails(folder.toString(), folder + ": no posts in this folder; they are named *.md\n");
    }

    @Test
    void pathUnderAFile() {
        assertFails(
                "posts/good/link.md/post.md",
                "posts/good/link.md/post.md: no such file: there is a file where a folder should be; check the path\n");
    }

    @Test
    void emptyPath() {
        assertFails("", "\"\": this names nothing; write a file or a folder\n");
    }

    @Test
    void impossiblePath() {
        assertFails("a\0b", "a\\u0000b: not a path: Nul character not allowed\n");
    }

    @Test
    void linkThatLeadsInACircle() throws IOException {
        Path link = folder.resolve("loop.md");
        Files.createSymbolicLink(link, link);

        String said = link + ": the link leads in a circle, or to no file; fix the link, or remove it\n";
        assertFails(link.toString(), said);
        assertFails(folder.toString(), said);
    }

    @Test
    void allInTheOrderOfTheirPathsInEveryRun() throws IOException {
        Path outside = Posts.write(folder.resolve("outside.md"), Posts.ARTICLE);
        StringBuilder said = new StringBuilder();
        for (int number = 100; number < 300; number++) {
            Path below = Files.createDirectories(folder.resolve("posts/" + number));
            Posts.write(below.resolve("1.md"), Posts.ARTICLE);
            Path nowhere = Files.createSymbolicLink(below.resolve("2.md"), folder.resolve("none.md"));
            Path out = Files.createSymbolicLink(below.resolve("3.md"), outside);
            said.append(nowhere).append(": the link leads to no file; fix the link, or remove it\n");
            said.append(out)
                    .append(
                            ": this link leads out of the folder, and is not followed; name the file itself if that is meant\n");
        }

        assertThat(Cli.run(folder.resolve("posts").toString()).err()).isEqualTo(said.toString());
        assertThat(Cli.run("--jobs", "1", folder.resolve("posts").toString()).err())
                .isEqualTo(said.toString());
    }

    @Test
    void aReportThatCannotBeWritten() {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new ByteArrayOutputStream(), false, UTF_8);
        out.close();
        Console console = new Console(
                InputStream.nullInputStream(), out, new PrintWriter(err), Map.of(), false, false, () -> false);

        assertThat(new Validate(console, PostValidator::create, new Interruption()).run("posts/good"))
                .isEqualTo(2);
        assertThat(Cli.unix(err.toString())).isEqualTo("postmodel-validate: the report could not be written\n");
    }

    @Test
    void anUnexpectedFailureIsOneLine() {
        String said = "posts/good/link.md: unexpected failure: java.lang.AssertionError: first\\nsecond;"
                + " run again with --debug and report it\n";

        assertThat(Cli.runWith(FailuresTest::fail, Map.of(), "", "posts/good/link.md"))
                .isEqualTo(new Outcome(2, NOTHING, said));
    }

    @Test
    void debugShowsTheTrace() {
        assertThat(Cli.runWith(FailuresTest::fail, Map.of(), "", "--debug", "posts/good/link.md")
                        .err())
                .contains("\tat io.github.postmodel.validate.");
    }

    private static PostValidator fail() {
        throw new AssertionError("first\nsecond");
    }

    private static void assertFails(String path, String said) {
        assertThat(Cli.run(path, "posts/good/link.md")).isEqualTo(new Outcome(2, ONE_GOOD, said));
    }
}
