package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Git;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.ParsedReport;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options for old content and for CI, as a process sees them: all that is printed, and the exit code. */
@Tag("slow")
class OptionsIT {
    private static final String ONE =
            "posts/one.md:4:7: warning tags-text: tags \"news\" is read as one tag; write tags: [news]\n";
    private static final String TWO =
            "posts/two.md:4:8: error draft-boolean: draft \"maybe\" is neither true nor false;"
                    + " write draft: true or draft: false\n";
    private static final String SUM = "2 files, 1 post, 1 error, 1 warning\n";
    private static final String FIXABLE = "1 of 2 problems can be fixed with --fix\n";

    @TempDir
    Path folder;

    private Path one;
    private Path two;

    @BeforeEach
    void twoPostsWithAFaultEach() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        one = Posts.write(folder.resolve("posts/one.md"), post("tags: news"));
        two = Posts.write(folder.resolve("posts/two.md"), post("draft: maybe"));
    }

    @Test
    void withoutAnyOption() throws Exception {
        assertThat(run("posts")).isEqualTo(new Outcome(1, ONE + TWO + SUM, FIXABLE));
    }

    @Test
    void quiet() throws Exception {
        assertThat(run("--quiet", "posts")).isEqualTo(new Outcome(1, ONE + TWO, ""));
        assertThat(run("-q", "posts/one.md")).isEqualTo(new Outcome(0, ONE, ""));
        assertThat(run("-q", "--ignore=tags-text,draft-boolean", "posts")).isEqualTo(new Outcome(0, "", ""));
        assertThat(run("-q", "gone.md")).isEqualTo(new Outcome(2, "", "gone.md: no such file; check the path\n"));
        assertThat(run("-q", "--fix", "posts")).isEqualTo(new Outcome(1, TWO, ""));
    }

    @Test
    void exitZero() throws Exception {
        assertThat(run("--exit-zero", "posts")).isEqualTo(new Outcome(0, ONE + TWO + SUM, FIXABLE));
        assertThat(run("--exit-zero", "--max-warnings=0", "posts").exitCode()).isZero();
        assertThat(run("--exit-zero", "--diff", "posts").exitCode()).isZero();
        assertThat(run("--exit-zero", "gone.md").exitCode()).isEqualTo(2);
        assertThat(run("--exit-zero", "--select=x", "posts").exitCode()).isEqualTo(2);
    }

    @Test
    void statistics() throws Exception {
        Posts.write(folder.resolve("posts/three.md"), post("tags: 'a, b'"));
        Posts.write(folder.resolve("posts/four.md"), post("tags: sea"));

        assertThat(run("--statistics", "posts"))
                .isEqualTo(new Outcome(1, """
                  count   share  rule           fixable
                      2   50.0%  tags-text      all with --fix
                      1   25.0%  draft-boolean  no
                      1   25.0%  tags-list      no

                4 files, 2 posts, 2 errors, 2 warnings
                """, "2 of 4 problems can be fixed with --fix\n"));
        Outcome json = run("--statistics", "--output-format=jsonl", "posts/one.md");
        assertThat(json.out())
                .startsWith("{\"type\":\"problem\",\"path\":\"posts/one.md\"")
                .hasLineCount(2);
        assertThat(json.err()).isEqualTo("""
                  count   share  rule       fixable
                      1  100.0%  tags-text  all with --fix

                1 file, 1 post, 0 errors, 1 warning
                1 of 1 problem can be fixed with --fix
                """);
    }

    @Test
    void color() throws Exception {
        assertThat(run("--format=human", "--color=always", "posts").out())
                .contains("\u001b[1;31merror draft-boolean\u001b[0m");
        assertThat(run("--format=human", "--color=auto", "posts").out()).doesNotContain("\u001b");
        Jar forced = new Jar(folder, Map.of("CLICOLOR_FORCE", "1"));
        assertThat(forced.run("", "--color=never", "posts").out()).doesNotContain("\u001b");
        assertThat(forced.run("", "--color", "auto", "posts").out()).contains("\u001b");
        assertThat(new Jar(folder, Map.of("NO_COLOR", "1"))
                        .run("", "--color=always", "posts")
                        .out())
                .contains("\u001b");
        assertThat(run("--color=always", "--output-format=human=report.txt", "posts")
                        .exitCode())
                .isEqualTo(1);
        assertThat(folder.resolve("report.txt")).content().doesNotContain("\u001b");
    }

    @Test
    void showFiles() throws Exception {
        Files.delete(two);
        Files.createSymbolicLink(two, folder.resolve("nowhere"));

        assertThat(run("--show-files", "posts/one.md")).isEqualTo(new Outcome(0, "posts/one.md\n", ""));
        Outcome outcome = run("--show-files", "posts", "gone.md");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "posts/one.md\n",
                        "gone.md: no such file; check the path\nposts/two.md: no such file; check the path\n"));
    }

    /** Each is what it would be alone. */
    @Test
    void severalReports() throws Exception {
        Outcome outcome = run(
                "--output-format=sarif=a.sarif", "--output-format", "gitlab=b.json", "--output-format=json", "posts");
        String sarif = Files.readString(folder.resolve("a.sarif"));
        String gitlab = Files.readString(folder.resolve("b.json"));

        assertThat(outcome)
                .isEqualTo(new Outcome(1, run("--format=json", "posts").out(), ""));
        assertThat(sarif).isEqualTo(run("--format=sarif", "posts").out());
        assertThat(gitlab).isEqualTo(run("--format=gitlab", "posts").out());
        ParsedReport parsed = ParsedReport.of(ReportFormat.JSON, outcome.out());
        assertThat(parsed.messages()).hasSize(2);
        assertThat(ParsedReport.of(ReportFormat.SARIF, sarif)).isEqualTo(parsed);
        assertThat(ParsedReport.of(ReportFormat.GITLAB, gitlab)).isEqualTo(parsed);
    }

    @Test
    void reportsInFilesOnlyAreTold() throws Exception {
        assertThat(run("--output-format=json=a.json", "--output-format=human=b.txt", "posts"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "postmodel-validate: 2 files, 1 post, 1 error, 1 warning; see a.json, b.txt\n" + FIXABLE));
        assertThat(run("--quiet", "--output-format=json=a.json", "posts")).isEqualTo(new Outcome(1, "", ""));
        assertThat(new Jar(folder, Map.of("GITHUB_ACTIONS", "true"))
                        .run("", "--output-format=github", "--output-format=sarif=a.sarif", "posts")
                        .out())
                .startsWith("::warning file=posts/one.md");
    }

    @Test
    void aReportThatCannotBeWrittenLeavesTheOthersAlone() throws Exception {
        Posts.write(folder.resolve("kept.txt"), "kept\n");

        assertThat(run("--output-format=json=kept.txt", "--output-format=human=./kept.txt", "posts"))
                .isEqualTo(failure(
                        "--output-format json=kept.txt and --output-format human=./kept.txt go to the same file;"
                                + " name another for one"));
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("kept.txt"));
        assertThat(run("--output-format=json=kept.txt", "--output-format=human=link.txt", "posts")
                        .exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("kept.txt")).content().isEqualTo("kept\n");
        assertThat(run("--output-format=json=kept.txt", "--output-format=human=gone/a.txt", "posts")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("--output-format=json=kept.txt", "--baseline=gone.json", "posts")
                        .exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("kept.txt")).content().isEqualTo("kept\n");
        assertThat(run("--output-format=json=gone/a.json", "posts"))
                .isEqualTo(failure("--output-format json=gone/a.json: cannot be written; make the folder gone first"));
        assertThat(run("--output-format=json=posts", "posts"))
                .isEqualTo(failure("--output-format json=posts: this is a folder; name a file in it"));
    }

    @Test
    void perFileIgnores() throws Exception {
        assertThat(run(
                        "--per-file-ignores=one.md:tags-text",
                        "--per-file-ignores",
                        "p*s/:draft-boolean,limit",
                        "posts"))
                .isEqualTo(new Outcome(0, "2 files, 1 post, 0 errors, 0 warnings\n", ""));
        Posts.write(folder.resolve(".postmodel.yaml"), "per-file-ignores: {'posts/two.md': draft-boolean}\n");
        assertThat(run("posts"))
                .isEqualTo(new Outcome(
                        0, ONE + "2 files, 1 post, 0 errors, 1 warning\n", "1 of 1 problem can be fixed with --fix\n"));
        assertThat(run("--per-file-ignores=*.md:tags-text", "posts").out())
                .as("an option takes the place of its key")
                .isEqualTo(TWO + "2 files, 1 post, 1 error, 0 warnings\n");
        assertThat(run("--fix", "--per-file-ignores=*.md:tags-text", "posts").err())
                .isEqualTo("0 fixes\n");
    }

    @Test
    void forceExclude() throws Exception {
        Posts.write(folder.resolve(".postmodel.yaml"), "exclude: [two.md, drafts/]\n");
        Posts.write(folder.resolve("drafts/three.md"), "no post");

        assertThat(run("posts/two.md").exitCode()).isEqualTo(1);
        assertThat(run("--force-exclude", "posts/two.md", "drafts/three.md", "drafts"))
                .isEqualTo(new Outcome(0, "0 files, 0 posts, 0 errors, 0 warnings\n", ""));
        assertThat(run("--force-exclude", "posts/two.md", "posts/one.md").out())
                .isEqualTo(ONE + "1 file, 1 post, 0 errors, 1 warning\n");
    }

    @Test
    void changed() throws Exception {
        Files.delete(folder.resolve(".git"));
        Git.commitAll(folder);

        assertThat(run("--changed")).isEqualTo(new Outcome(0, "0 files, 0 posts, 0 errors, 0 warnings\n", ""));
        Posts.write(two, post("draft: no way"));
        assertThat(run("--changed", "posts").out())
                .startsWith("posts/two.md:4:8: error")
                .hasLineCount(2);
        assertThat(run("--changed").out())
                .startsWith("./posts/two.md:4:8: error")
                .hasLineCount(2);
        assertThat(run("--changed=HEAD", "--fix", "posts").err()).isEqualTo("0 fixes\n");
        assertThat(run("--changed", "HEAD"))
                .isEqualTo(failure(
                        "--changed HEAD: there is no such file, but there is such a commit; write --changed=HEAD"));
        assertThat(run("--changed=--fix", "posts"))
                .isEqualTo(failure("Expected parameter for option '--changed' but found '--fix' (try --help)"));
    }

    @Test
    void baseline() throws Exception {
        assertThat(run("--write-baseline=b.json", "posts"))
                .isEqualTo(new Outcome(
                        0,
                        "2 files, 1 post, 0 errors, 0 warnings\n",
                        "postmodel-validate: baseline b.json: 2 problems in 2 files\n"));
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("b.json").toFile())
                        .toString())
                .isEqualTo("{\"version\":1,\"files\":{\"posts/one.md\":{\"tags-text\":1},\"posts/two.md\":"
                        + "{\"draft-boolean\":1}}}");
        assertThat(run("--baseline", "b.json", "posts"))
                .isEqualTo(new Outcome(0, "2 files, 1 post, 0 errors, 0 warnings\n", ""));
        Posts.write(folder.resolve("b.json"), "no JSON\n");
        assertThat(run("--baseline", "b.json", "posts"))
                .isEqualTo(failure("--baseline b.json:1:1: this is not a baseline; write one with --write-baseline, to"
                        + " another file or after removing this"));
    }

    @Test
    void addIgnores() throws Exception {
        assertThat(run("--add-ignores", "posts"))
                .isEqualTo(new Outcome(
                        0, "2 files, 1 post, 0 errors, 0 warnings\n", "2 problems ignored by comments in 2 files\n"));
        assertThat(one).content().isEqualTo(post("# postmodel-ignore: tags-text\ntags: news"));
        assertThat(two).content().isEqualTo(post("# postmodel-ignore: draft-boolean\ndraft: maybe"));
        assertThat(run("--add-ignores", "posts").err()).isEqualTo("0 problems ignored by comments in 0 files\n");
        assertThat(new Jar(folder, Map.of()).run(post("tags: news"), "--add-ignores", "--format=concise", "-"))
                .isEqualTo(new Outcome(
                        0,
                        post("# postmodel-ignore: tags-text\ntags: news"),
                        "1 problem ignored by comments in 1 file\n1 file, 1 post, 0 errors, 0 warnings\n"));
    }

    @Test
    void whatCannotBeIgnoredIsLeft() throws Exception {
        Posts.write(two, "no post\n");

        assertThat(run("--add-ignores", "posts"))
                .isEqualTo(new Outcome(
                        1,
                        "posts/two.md:1:1: error fence-missing: no front matter: line 1 is \"no post\"; write two lines"
                                + " \"---\" above it, and the entries between them\n2 files, 1 post, 1 error, 0 warnings\n",
                        "1 problem ignored by comments in 1 file\n"));
    }

    @Test
    void generate() throws Exception {
        assertThat(run("generate", "man").out()).startsWith(".TH POSTMODEL");
        assertThat(run("generate").exitCode()).isEqualTo(2);
        assertThat(run("--", "generate").err()).isEqualTo("generate: no such file; check the path\n");
    }

    private static Outcome failure(String said) {
        return new Outcome(2, "", "postmodel-validate: " + said + "\n");
    }

    /** Runs it with the format concise, unless another is asked for. */
    private Outcome run(String... args) throws Exception {
        boolean isConcise = args.length == 0 || String.join(" ", args).matches("(?!.*(format|statistics|generate)).*");
        String[] all = new String[args.length + (isConcise ? 1 : 0)];
        all[0] = "--format=concise";
        System.arraycopy(args, 0, all, isConcise ? 1 : 0, args.length);
        return new Jar(folder, Map.of()).run("", all);
    }

    private static String post(String lines) {
        return Posts.ARTICLE.replace("\n---\nHello", "\n" + lines + "\n---\nHello");
    }
}
