package io.github.postmodel.validate.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a baseline is not told; what is new or better is. */
class BaselineTest {
    private static final String CLEAN = "2 files, 2 posts, 0 errors, 0 warnings\n";

    @TempDir
    Path folder;

    private Path one;
    private Path two;
    private Path baseline;

    @BeforeEach
    void twoPostsWithFaults() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        one = Posts.write(folder.resolve("posts/one.md"), post("tags: [a, a, b, b, '']"));
        two = Posts.write(folder.resolve("posts/two.md"), post("tags: [a, a]"));
        baseline = folder.resolve("baseline.json");
        assertThat(run("--write-baseline", baseline.toString()))
                .isEqualTo(
                        new Outcome(0, CLEAN, "postmodel-validate: baseline baseline.json: 4 problems in 2 files\n"));
    }

    @Test
    void isALineForEachFile() {
        assertThat(baseline).content().isEqualTo("""
                {
                  "version": 1,
                  "files": {
                    "posts/one.md": {"tag-blank": 1, "tag-duplicate": 2},
                    "posts/two.md": {"tag-duplicate": 1}
                  }
                }
                """);
        assertThat(folder).isDirectoryNotContaining("glob:**.baseline*");
    }

    @Test
    void whatIsInItIsNotTold() {
        assertThat(check()).isEqualTo(new Outcome(0, CLEAN, ""));
    }

    @Test
    void linesThatMoveAreNotNew() {
        Posts.write(one, post("x: 1\n# a comment\ny: [2]\ntags: ['', b, a, b, a]\nz: 3"));

        assertThat(check()).isEqualTo(new Outcome(0, CLEAN, ""));
    }

    /** A count does not know which is new, so the last are told. */
    @Test
    void whatIsMoreIsTold() {
        Posts.write(two, post("tags: [a, a, '', b, b]"));

        assertThat(check()).isEqualTo(new Outcome(1, """
                posts/two.md:4:14: error tag-blank: a tag is blank; write a word, such as news, or remove the tag
                posts/two.md:4:21: warning tag-duplicate: tag "b" is the same as tags[3]; keep one of them
                2 files, 2 posts, 1 error, 1 warning
                """, ""));
    }

    @Test
    void whatIsBetterIsToldAndPrunedOnDemand() throws IOException {
        Posts.write(one, post("tags: [a, a, '', '']"));
        String blank = """
                posts/one.md:4:18: error tag-blank: a tag is blank; write a word, such as news, or remove the tag
                2 files, 2 posts, 1 error, 0 warnings
                """;
        String better = "postmodel-validate: better than the baseline: 1 problem fewer in 1 file";

        assertThat(check())
                .isEqualTo(new Outcome(1, blank, better + "; to prune it, add --write-baseline baseline.json\n"));
        assertThat(run("--baseline", baseline.toString(), "--write-baseline", baseline.toString()))
                .isEqualTo(new Outcome(
                        1,
                        blank,
                        "postmodel-validate: baseline baseline.json: 3 problems in 2 files\n" + better + "\n"));
        assertThat(baseline).content().contains("\"posts/one.md\": {\"tag-blank\": 1, \"tag-duplicate\": 1},");
        assertThat(check()).isEqualTo(new Outcome(1, blank, ""));
    }

    @Test
    void aFileThatIsGoneIsBetterAndOneThatIsNotCheckedStays() throws IOException {
        Files.delete(two);

        assertThat(check().err()).startsWith("postmodel-validate: better than the baseline: 1 problem fewer in 1 file");
        assertThat(here(Cli.run("--write-baseline", baseline.toString(), one.toString()))
                        .err())
                .isEqualTo("postmodel-validate: baseline baseline.json: 4 problems in 2 files\n");

        Posts.write(folder.resolve("more/three.md"), post("tags: ['']"));
        assertThat(here(Cli.run(
                                "--write-baseline",
                                baseline.toString(),
                                folder.resolve("more").toString()))
                        .err())
                .isEqualTo("postmodel-validate: baseline baseline.json: 5 problems in 3 files\n");
    }

    /** In a checkout of one folder, the others are not there, and no better. */
    @Test
    void whatIsGoneElsewhereStays() throws IOException {
        Path three = folder.resolve("more/three.md");
        Posts.write(three, post("tags: ['']"));
        here(Cli.run("--write-baseline", baseline.toString(), folder.toString()));
        Files.delete(three);

        assertThat(check()).isEqualTo(new Outcome(0, CLEAN, ""));
        assertThat(run("--write-baseline", baseline.toString()).err())
                .isEqualTo("postmodel-validate: baseline baseline.json: 5 problems in 3 files\n");
        assertThat(here(Cli.run("--baseline", baseline.toString(), folder.toString()))
                        .err())
                .startsWith("postmodel-validate: better than the baseline: 1 problem fewer in 1 file");
    }

    @Test
    void aQuietRunSaysNothingOfIt() throws IOException {
        Files.delete(two);

        assertThat(run("--quiet", "--baseline", baseline.toString())).isEqualTo(new Outcome(0, "", ""));
        assertThat(run("--quiet", "--write-baseline", baseline.toString())).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void aRunThatIsNotWholeIsStillToldByItsFailures() {
        Outcome outcome = here(Cli.run(
                "--baseline",
                baseline.toString(),
                one.toString(),
                folder.resolve("gone.md").toString()));

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2, "1 file, 1 post, 0 errors, 0 warnings\n", "gone.md: no such file; check the path\n"));
    }

    private Outcome check() {
        return run("--baseline", baseline.toString());
    }

    private Outcome run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--format=concise";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = folder.resolve("posts").toString();
        return here(Cli.run(all));
    }

    private Outcome here(Outcome outcome) {
        return new Outcome(
                outcome.exitCode(),
                outcome.out().replace(folder + "/", ""),
                outcome.err().replace(folder + "/", ""));
    }

    private static String post(String lines) {
        return Posts.ARTICLE.replace("\n---\nHello", "\n" + lines + "\n---\nHello");
    }
}
