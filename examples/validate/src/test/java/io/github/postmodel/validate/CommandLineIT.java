package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every option, as a process sees it. */
@Tag("slow")
class CommandLineIT {
    private static final String GOOD = "1 file, 1 post, 0 errors, 0 warnings\n";
    private static final String NO_TLDR = "a.md:9:7: warning tldr-missing: tldr is missing or blank;"
            + " write the post in a sentence or two, such as tldr: A greeting in one line.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void posts() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Posts.write(folder.resolve("posts/good.md"), Posts.LINK);
        Posts.write(folder.resolve("posts/dull.md"), other(Posts.linkWith("tldr", "tldr: ''"), "dull"));
        Posts.write(folder.resolve("bad/bad.md"), other(Posts.linkWith("draft", "draft: maybe"), "bad"));
    }

    @Test
    void exitCodes() throws Exception {
        assertThat(run("posts/good.md")).isEqualTo(new Outcome(0, GOOD, ""));
        assertThat(run("posts").exitCode()).isZero();
        assertThat(run("bad").exitCode()).isEqualTo(1);
        assertThat(run("gone.md", "posts/good.md"))
                .isEqualTo(new Outcome(2, GOOD, "gone.md: no such file; check the path\n"));
        assertThat(run("--fast"))
                .isEqualTo(new Outcome(2, "", "postmodel-validate: Unknown option: '--fast' (try --help)\n"));
    }

    @Test
    void rules() throws Exception {
        String dull = "posts/dull.md";
        assertThat(run("--ignore=tldr-missing", dull)).isEqualTo(new Outcome(0, GOOD, ""));
        assertThat(run("--select=url-host,limit", dull)).isEqualTo(new Outcome(0, GOOD, ""));
        assertThat(run("--error", "tldr-missing", dull).exitCode()).isEqualTo(1);
        assertThat(run("--warn", "draft-boolean", "bad").exitCode()).isZero();
        assertThat(run("--max-warnings=0", "--format=concise", dull).exitCode()).isEqualTo(1);
        assertThat(run("--max-warnings=0", "--format=concise", dull).err())
                .isEqualTo("postmodel-validate: 1 warning, more than the 0 that --max-warnings allows\n");
        assertThat(run("--max-warnings=1", dull).exitCode()).isZero();
        assertThat(run("--list-rules").out())
                .startsWith("error    file-unreadable")
                .hasLineCount(53);
        assertThat(run("--rule", "tag-blank").out()).isEqualTo("""
                tag-blank (error)

                A blank tag makes a page without a name.

                Bad:
                    tags: [news, '']

                Good:
                    tags: [news]
                """);
    }

    @Test
    void defaultOffset() throws Exception {
        Posts.write(folder.resolve("local.md"), Posts.linkWith("date", "date: '2025-09-18T16:00:00'"));

        assertThat(run("local.md").exitCode()).isEqualTo(1);
        assertThat(run("--default-offset=-05:00", "local.md")).isEqualTo(new Outcome(0, GOOD, ""));
    }

    @Test
    void inputs() throws Exception {
        Posts.write(folder.resolve(".gitignore"), "bad/\n");
        Posts.write(folder.resolve("posts/more/deep.markdown"), Posts.ARTICLE);
        Posts.write(folder.resolve("list.txt"), "posts/good.md\nbad/bad.md\n");

        assertThat(files(".")).isEqualTo("2 files");
        assertThat(files("--no-ignore", ".")).isEqualTo("3 files");
        assertThat(files("--exclude=dull.md", ".")).isEqualTo("1 file");
        assertThat(files("--include=*.markdown", ".")).isEqualTo("1 file");
        assertThat(files("posts/**/*.m*")).isEqualTo("3 files");
        assertThat(files("--files-from=list.txt")).isEqualTo("2 files");
        assertThat(jar(Map.of())
                        .run("posts/dull.md\0bad/bad.md\0", "--files-from=-")
                        .out())
                .contains("2 files");
        assertThat(jar(Map.of()).run(Posts.LINK, "-")).isEqualTo(new Outcome(0, GOOD, ""));
        assertThat(jar(Map.of())
                        .run(Posts.linkWith("tldr", "tldr: ''"), "-", "--stdin-filename=a.md", "--format=concise"))
                .isEqualTo(new Outcome(0, NO_TLDR + "1 file, 1 post, 0 errors, 1 warning\n", ""));
    }

    @Test
    void linksInACircleAreSurvived() throws Exception {
        Files.createSymbolicLink(folder.resolve("posts/loop"), folder.resolve("posts"));

        assertThat(files("posts")).isEqualTo("2 files");
    }

    @Test
    void settings() throws Exception {
        Path file = Posts.write(folder.resolve(".postmodel.yaml"), "ignore: [tldr-missing]\nexclude: [bad/]\n");

        assertThat(run(".")).isEqualTo(new Outcome(0, "2 files, 2 posts, 0 errors, 0 warnings\n", ""));
        assertThat(run("--no-config", ".").exitCode()).isEqualTo(1);
        Posts.write(folder.resolve("other.yaml"), "error: [tldr-missing]\n");
        assertThat(run("--config=other.yaml", "posts").exitCode()).isEqualTo(1);
        Posts.write(file, "ingore: []\n");
        assertThat(run("posts/good.md"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "postmodel-validate: " + file.toRealPath()
                                        + ":1:1: unknown key \"ingore\"; did you mean ignore? (known: select, ignore, warn, error,"
                                        + " include, exclude, max-warnings, default-offset, default-zone, max-file-bytes,"
                                        + " max-front-matter-bytes, max-nesting, max-alias-nodes, collections, references, per-file-ignores)\n"));
    }

    @Test
    void formatsAndOutput() throws Exception {
        assertThat(run("--format=sarif", "--output=report.sarif", "bad"))
                .isEqualTo(new Outcome(
                        1, "", "postmodel-validate: 1 file, 0 posts, 1 error, 0 warnings; see report.sarif\n"));
        assertThat(Files.readString(folder.resolve("report.sarif"))).contains("\"uri\": \"bad/bad.md\"");
        assertThat(jar(Map.of("GITHUB_ACTIONS", "true")).run("", "bad").out())
                .startsWith("::error file=bad/bad.md,line=8,endLine=8,col=8,endColumn=13,title=draft-boolean::draft");
        assertThat(jar(Map.of("FORCE_COLOR", "1")).run("", "bad").out()).contains("\u001b[1;31merror");
        assertThat(jar(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"))
                        .run("", "bad")
                        .out())
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({
        "human, bad/bad.md:8:8: error draft-boolean",
        "concise, bad/bad.md:8:8: error draft-boolean",
        "json, {",
        "jsonl, '{\"type\":\"problem\"'",
        "sarif, {",
        "github, ::error file=bad/bad.md",
        "junit, <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "checkstyle, <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "gitlab, ["
    })
    void everyFormatReportsTheSameFault(String format, String start) throws Exception {
        Outcome outcome = run("--format=" + format, "bad");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith(start).contains("draft-boolean").contains("maybe");
    }

    @Test
    void badUseIsOneLineAndATraceOnlyOnRequest() throws Exception {
        Posts.write(folder.resolve("bad.yaml"), "ingore: []\n");
        for (String[] args : new String[][] {
            {"--select=no-such-rule", "posts"},
            {"--format=xml", "posts"},
            {"--config=bad.yaml", "posts"},
            {"--config=gone.yaml", "posts"},
            {"posts/[z-"},
            {"--jobs=0", "posts"},
            {"--rule=nothing"},
            {"--default-offset=noon", "posts"},
            {"--output=gone/report.txt", "posts"}
        }) {
            Outcome outcome = run(args);
            assertThat(outcome.exitCode()).as(args[0]).isEqualTo(2);
            assertThat(outcome.err()).as(args[0]).hasLineCount(1).doesNotContain("\tat ");
        }
        assertThat(run("--debug", "--config=bad.yaml", "posts").err()).contains("\tat ");
    }

    @Test
    void whatCannotBeReadInAFolderHidesNothingElse() throws Exception {
        Files.createSymbolicLink(folder.resolve("bad/gone.md"), folder.resolve("nowhere"));

        Outcome outcome = run("--format=concise", "--no-progress", "bad");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("bad/gone.md: ").hasLineCount(1);
        assertThat(outcome.out()).startsWith("bad/bad.md:8:8: error draft-boolean");
    }

    @Test
    void jobsChangeNothing() throws Exception {
        assertThat(run("--jobs=1", "bad", "posts")).isEqualTo(run("--jobs=8", "bad", "posts"));
    }

    @Test
    void aReportAmongThePostsIsNoPost() throws Exception {
        // Nor is that of the run before.
        for (int runs = 0; runs < 2; runs++) {
            assertThat(run("--output=posts/report.md", "posts").exitCode()).isZero();
            assertThat(folder.resolve("posts/report.md"))
                    .content()
                    .endsWith("\n2 files, 2 posts, 0 errors, 1 warning\n");
        }
    }

    @Test
    void fixDiffFormatAndSchema() throws Exception {
        Path post = Posts.write(folder.resolve("tags.md"), Posts.linkWith("tags", "tags: news"));
        Outcome diff = run("--diff", "tags.md");

        assertThat(diff.exitCode()).isEqualTo(1);
        assertThat(diff.out()).startsWith("--- a/tags.md\n+++ b/tags.md\n").contains("\n-tags: news\n");
        assertThat(run("--fix", "tags.md")).isEqualTo(new Outcome(0, GOOD, "1 fix\n"));
        assertThat(run("--diff", "tags.md")).isEqualTo(new Outcome(0, "", "0 files would change, 1 file would not\n"));
        assertThat(run("format", "--check", "posts/good.md"))
                .isEqualTo(new Outcome(1, "posts/good.md\n", "1 file would change, 0 files would not\n"));
        assertThat(run("format", "posts/good.md").err()).isEqualTo("1 file changed, 0 files left as they were\n");
        assertThat(folder.resolve("posts/good.md")).content().contains("tags:\n- news\n");
        assertThat(post).content().doesNotContain("tags: news");
        assertThat(run("format", "--check", "posts/good.md").exitCode()).isZero();
        assertThat(run("format", "bad/bad.md").exitCode()).isEqualTo(2);
        assertThat(run("--schema").out()).startsWith("{\n  \"$schema\"");
    }

    @Test
    void edit() throws Exception {
        assertThat(run("edit", "--set=title=a = b", "--add", "tags=new", "--where=draft=false", "posts"))
                .isEqualTo(
                        new Outcome(
                                0,
                                "",
                                "--set title=a = b: 2 files\n--add tags=new: 2 files\n2 files changed, 0 files left as they were\n"));
        assertThat(folder.resolve("posts/good.md")).content().contains("title: a = b\n", "tags: [news, new]\n");
        assertThat(run("edit", "--unset", "title", "posts/good.md"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "posts/good.md: not changed, for title would break title-required: title is missing or blank;"
                                + " write the headline, such as title: Hello\n"
                                + "0 files changed, 0 files left as they were, 1 file refused\n"));
        assertThat(run("edit", "--set", "draft=true", "--diff", "posts/good.md").exitCode())
                .isEqualTo(1);
        assertThat(run("edit", "posts").exitCode()).isEqualTo(2);
        assertThat(run("edit", "--help").out())
                .contains("--set=<key>=<value>", "--rename-value=<key>:<old>=<new>", "--where=<condition>");
    }

    @Test
    void aClosedPipeIsNoFailure() throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        for (int number = 0; number < 2_000; number++) {
            Posts.write(folder.resolve("many/" + number + ".md"), "no post");
        }
        String program = Jar.command("--format=concise", "many").stream()
                .map(part -> "'" + part + "'")
                .collect(Collectors.joining(" "));

        Outcome outcome =
                jar(Map.of()).start("", List.of("/bin/sh", "-c", "(" + program + "; echo $? >&2) | head -n 1"));
        assertThat(outcome.out())
                .startsWith("many/0.md:1:1: error fence-missing")
                .hasLineCount(1);
        assertThat(outcome.err()).isEqualTo("0\n");
    }

    @Test
    void aTerminalShowsProgressAndColoursAndAPipeDoesNot() throws Exception {
        assumeThat(Path.of("/usr/bin/script"))
                .as("no program script to make a terminal")
                .exists();
        writeSlowPosts();
        Posts.write(folder.resolve("many/bad.md"), "no post");
        String program = String.join(" ", Jar.command("--jobs=1", "many"));

        Outcome terminal = jar(Map.of("TERM", "xterm")).start("", List.of("script", "-qec", program, "/dev/null"));
        assertThat(terminal.out())
                .containsPattern("\r\u001b\\[K\\[#*-*] \\d+ of 31 files, \\d+ a second, \\d errors?, \\d+:\\d\\d left")
                .contains("\u001b[1;31merror fence-missing\u001b[0m")
                .contains("31 files, 30 posts, 1 error");
        assertThat(run("many").out() + run("many").err()).doesNotContain("\u001b", "a second");
    }

    /** Thirty posts that keep any machine busy for more than the half second after which progress is shown. */
    private void writeSlowPosts() {
        String numbers = "[" + "1, ".repeat(150_000) + "1]";
        for (int number = 0; number < 30; number++) {
            String post = Posts.LINK.replace("draft: false", "draft: false\nmore: {numbers: " + numbers + "}");
            Posts.write(folder.resolve("many/slow" + number + ".md"), other(post, "slow" + number));
        }
    }

    @Test
    void ctrlCTellsWhatWasFound() throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        for (int number = 0; number < 500; number++) {
            Posts.write(folder.resolve("many/" + number + ".md"), "no post");
        }
        writeSlowPosts();
        Path out = folder.resolve("out");
        // A background job ignores SIGINT, and so do its children unless they are told otherwise.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(Jar.command("--format=jsonl", "--jobs=1", "many"));
        assumeThat(new ProcessBuilder("env", "--default-signal=INT", "true")
                        .start()
                        .waitFor())
                .as("this env cannot restore a signal")
                .isZero();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        while (process.isAlive() && Files.size(out) == 0) {
            Thread.sleep(10);
        }
        new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid())
                .start()
                .waitFor();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Files.readString(folder.resolve("err")))
                .matches("postmodel-validate: interrupted after \\d+ of \\d+( or more)? files\n");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"type\":\"summary\"");
    }

    @Test
    void tenFaultsAmongManyPostsAreFoundEachAtItsPlace() throws Exception {
        for (int number = 0; number < 1_638; number++) {
            Posts.write(
                    folder.resolve(String.format("site/2025-09-18-p%04d.md", number)), other(Posts.LINK, "p" + number));
        }
        List<String> said = new ArrayList<>();
        seed(said, 10, "title", "title: ''", "2:8: error title-required");
        seed(said, 200, "date", "date: 18 Sept 2025", "3:7: error date-format");
        seed(said, 300, "tags", "tags: news, sea", "4:7: error tags-list");
        seed(said, 400, "source", "source:", "5:1: error source-required");
        seed(said, 500, "external_url", "external_url: ftp://example.org/a", "6:15: error url-scheme");
        seed(said, 600, "post_kind", "post_kind: relase", "7:12: warning post-kind-unknown");
        seed(said, 700, "draft", "draft: maybe", "8:8: error draft-boolean");
        seed(said, 800, "tldr", "tldr: ''", "9:7: warning tldr-missing");
        seed(said, 900, "external_url", "external_url: https://example.org/p1", "6:15: warning external-url-duplicate");
        seed(said, 1637, "date", "date: '2025-09-20T16:00:00+00:00'", "3:7: warning date-file-name");

        Outcome outcome = run("--format=concise", "site");
        assertThat(outcome.out().lines().map(line -> line.replaceFirst("^(\\S+ \\w+ [a-z-]+): .*", "$1")))
                .containsExactlyElementsOf(
                        Stream.concat(said.stream(), Stream.of("1638 files, 1635 posts, 6 errors, 4 warnings"))
                                .toList());
    }

    private void seed(List<String> said, int number, String key, String line, String place) {
        String name = String.format("site/2025-09-18-p%04d.md", number);
        String text = Posts.linkWith(key, line);
        Posts.write(folder.resolve(name), key.equals("external_url") ? text : other(text, "p" + number));
        said.add(name + ":" + place);
    }

    private static String other(String text, String name) {
        return text.replace("https://example.org/a", "https://example.org/" + name);
    }

    private String files(String... args) throws Exception {
        String[] lines = run(args).out().split("\n", -1);
        return lines[lines.length - 2].replaceFirst(",.*", "");
    }

    private Outcome run(String... args) throws Exception {
        return jar(Map.of()).run("", args);
    }

    private Jar jar(Map<String, String> environment) {
        return new Jar(folder, environment);
    }
}
