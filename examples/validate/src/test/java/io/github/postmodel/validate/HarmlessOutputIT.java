package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.GithubRunner;
import io.github.postmodel.validate.support.Harmless;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.ParsedReport;
import io.github.postmodel.validate.support.Posts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of what the program writes to a log of GitHub, nothing that a stranger has named or written is a command there. */
@Tag("slow")
class HarmlessOutputIT {
    /** Commands of the runner, and what a terminal obeys: an escape, a C1 character, an override of direction. */
    private static final List<String> HARMFUL = List.of(
            "##[set-output name=a]b",
            "##vso[add-mask]b",
            "::add-matcher::b",
            "a\n::stop-commands::b",
            "a\r::set-output name=a::b",
            "a\u001b[31mb",
            "a\u009b2Jb",
            "a\u202eb",
            "a\u2066b",
            "a\u200b::error::b",
            "a\u2028::error::b",
            "a\u007fb");

    /** Of errors and of warnings ten each, and one notice that there are more. */
    private static final int MOST_COMMANDS = 21;

    @TempDir
    Path folder;

    @BeforeEach
    void writePosts() {
        for (String harmful : HARMFUL) {
            String line = harmful.replaceAll("[\\n\\r\\u2028]", "");
            Posts.write(
                    folder.resolve("posts/" + harmful + ".md"),
                    "---\ndraft: false\ntitle: Hello # " + line + "\ndate: 2025-09-18 16:00Z\nkey: |\n  " + line
                            + "\n---  \n" + line + "\n");
            Posts.write(
                    folder.resolve("wrong/" + harmful + ".md"),
                    "---\ntitle: Hello\ndate: >\n  " + line + "\n---\n" + line + "\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void inEveryFormat(ReportFormat format) throws Exception {
        Outcome outcome = run("--format=" + format, "posts", "wrong");

        assertThat(outcome.exitCode()).isOne();
        Harmless.check(outcome.out());
        Harmless.check(outcome.err());
        if (ParsedReport.isParsed(format)) {
            assertThat(ParsedReport.of(format, outcome.out()).names())
                    .containsAll(HARMFUL.stream()
                            .map(harmful -> ParsedReport.as(format, "posts/" + harmful + ".md"))
                            .toList());
        }
        assertThat(outcome.out()
                        .lines()
                        .filter(line -> GithubRunner.command(line).isPresent()))
                .hasSize(format == ReportFormat.GITHUB ? MOST_COMMANDS : 0);
    }

    @Test
    void inAPatch() throws Exception {
        Outcome outcome = run("--diff", "posts");

        Harmless.check(outcome.out());
        assertThat(outcome.out()).contains("""
                        --- "a/posts/a\\n::stop-commands::b.md"
                        +++ "b/posts/a\\n::stop-commands::b.md"
                        """).contains("""
                        --- a/posts/::add-matcher::b.md
                        +++ b/posts/::add-matcher::b.md
                        @@ -1,8 +1,8 @@
                         ---
                         draft: false
                         title: Hello # ::add-matcher::b
                        -date: 2025-09-18 16:00Z
                        +date: 2025-09-18T16:00:00+00:00
                         key: |
                           \\u003A:add-matcher::b
                        ----\s\s
                        +---
                         \\u003A:add-matcher::b
                        """);
        assertThat(outcome.err()).isEqualTo("""
                12 files would change, 0 files would not
                postmodel-validate: the patch has escapes for what would do harm here, and cannot be applied; write it \
                to a file with --output
                """);
        assertThat(outcome.exitCode()).isOne();
    }

    @Test
    void inAListOfFiles() throws Exception {
        assertThat(run("format", "--check", "posts")).isEqualTo(new Outcome(2, """
                posts/#\\u0023[set-output name=a]b.md
                posts/#\\u0023vso[add-mask]b.md
                posts/::add-matcher::b.md
                posts/a\\n::stop-commands::b.md
                posts/a\\r::set-output name=a::b.md
                posts/a\\u200B::error::b.md
                posts/a\\u2028::error::b.md
                posts/a\\u202Eb.md
                posts/a\\u2066b.md
                """, """
                posts/a\\u001B[31mb.md: not formatted, for title: the character U+001B is not allowed in YAML; remove it
                posts/a\\u007Fb.md: not formatted, for title: the character U+007F is not allowed in YAML; remove it
                posts/a\\u009B2Jb.md: not formatted, for title: the character U+009B is not allowed in YAML, and in \
                Windows-1252 is ›; write › instead
                9 files would change, 0 files would not
                """));
    }

    private Outcome run(String... args) throws Exception {
        return new Jar(folder, Map.of("GITHUB_ACTIONS", "true")).run("", args);
    }
}
