package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An editor pipes a post through the command: the result is on standard output, all else on standard error. */
class StandardInputTest {
    private static final String BROKEN = "---\nTitle: Hello\ndate: 2025-09-18 16:00Z # so\ntag: news\n---\nHello.";

    @Test
    void fixPrintsTheFixedPost() {
        assertThat(run(BROKEN, "--fix", "-"))
                .isEqualTo(new Outcome(
                        0, "---\ntitle: Hello\ndate: 2025-09-18T16:00:00+00:00 # so\ntag: news\n---\nHello.\n", """
                        <stdin>:4:1: warning key-misspelt: unknown key "tag"
                            tag: news
                            ^^^
                            help: did you mean tags?

                        4 fixes; 1 more with --unsafe-fixes, which may be wrong
                        1 file, 1 post, 0 errors, 1 warning
                        """));
    }

    @Test
    void unsafeFixesAreMadeWhereTheyAreAskedFor() {
        assertThat(run(BROKEN, "--fix", "--unsafe-fixes", "-").out()).contains("\ntags: [news]\n");
    }

    @Test
    void fixPrintsWhatItCannotFixAsItIs() {
        String text = "---\r\ntitle: [\r\n---\r\nHello.";

        Outcome outcome = run(text, "--fix", "--format=concise", "-");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo(text);
        assertThat(outcome.err()).contains("<stdin>:2:8: error yaml-syntax");
    }

    @Test
    void onlyWhatIsReportedIsFixed() {
        assertThat(run(BROKEN, "--fix", "--select=final-newline", "-").out()).isEqualTo(BROKEN + "\n");
        assertThat(run(BROKEN, "--fix", "--ignore=final-newline,date-spelling,key-misspelt", "-")
                        .out())
                .isEqualTo(BROKEN);
    }

    /** An editor that pipes whatever is open gets it back. */
    @Test
    void whatIsLeftOutIsPrintedAsItIs() {
        String[] leftOut = {"--exclude=*.md", "--force-exclude", "--stdin-filename=a.md", "-"};
        String none = "0 files, 0 posts, 0 errors, 0 warnings\n";

        assertThat(run(BROKEN, with(leftOut, "--fix"))).isEqualTo(new Outcome(0, BROKEN, "0 fixes\n" + none));
        assertThat(run(BROKEN, with(leftOut, "--add-ignores")))
                .isEqualTo(new Outcome(0, BROKEN, "0 problems ignored by comments in 0 files\n" + none));
        assertThat(run(BROKEN, with(leftOut))).isEqualTo(new Outcome(0, none, ""));
        assertThat(run(BROKEN, with(leftOut, "format")))
                .isEqualTo(new Outcome(0, BROKEN, "0 files changed, 0 files left as they were\n"));
        assertThat(run(BROKEN, with(leftOut, "edit", "--set", "draft=true")))
                .isEqualTo(new Outcome(0, BROKEN, "0 files changed, 0 files left as they were\n"));
        assertThat(run(BROKEN, with(leftOut, "format", "--check")).out()).isEmpty();
        assertThat(run(BROKEN, "--exclude=*.md", "--stdin-filename=a.md", "--fix", "-")
                        .out())
                .isNotEqualTo(BROKEN);
    }

    private static String[] with(String[] last, String... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(last)).toArray(String[]::new);
    }

    @Test
    void formatPrintsTheCanonicalForm() {
        assertThat(run("---\n# First.\ntitle: \"Hello\"\ntags: # those\n- a\n---\nHello.\n", "format", "-"))
                .isEqualTo(new Outcome(
                        0,
                        "---\n# First.\ntitle: Hello\n# those\ntags:\n- a\ndraft: false\n---\nHello.\n",
                        "1 file changed, 0 files left as they were\n"));
        assertThat(run(Posts.ARTICLE, "format", "-").out()).startsWith("---\ntitle: ");
    }

    @Test
    void formatPrintsNothingOfWhatItCannotRead() {
        assertThat(run("---\ntags: a, b\n---\n", "format", "-")).isEqualTo(new Outcome(2, "", """
                        <stdin>: not formatted, for tags "a, b" is not a list; write tags: [a, b]
                        0 files changed, 0 files left as they were
                        """));
    }

    private static Outcome run(String in, String... args) {
        return Cli.runWith(Map.of(), in, args);
    }
}
