package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage is one line on err. */
class UsageTest {
    @Test
    void help() {
        assertThat(Cli.run("--jobs=2", "--help"))
                .isEqualTo(new Outcome(0, Resources.text(UsageTest.class, "help.txt"), ""));
    }

    @Test
    void versionOutsideAJar() {
        assertThat(Cli.run("--version")).isEqualTo(new Outcome(0, "postmodel-validate (not from a jar)\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | no path: name files or folders, or - for standard input",
                "--fast posts/good        | Unknown option: '--fast' (try --help)",
                "--slect=encoding x.md    | Unknown option: '--slect=encoding'; did you mean --select? (try --help)",
                "--select=url-host,urlhost x.md | no rule is named \"urlhost\"; did you mean url-host?; see --list-rules",
                "--ignore=qqqqqqqqq x.md  | no rule is named \"qqqqqqqqq\"; see --list-rules",
                "--rule tag-blnk          | no rule is named \"tag-blnk\"; did you mean tag-blank?; see --list-rules",
                "--warn=limit --error=limit x.md | rule limit cannot be both a warning and an error",
                "--max-warnings=many x.md | max-warnings \"many\" is not a number; write one such as 0 or 10",
                "--default-offset=CET x.md | default-offset \"CET\" is not an offset; write one such as +01:00 or Z",
                "--default-zone=Mars x.md | default-zone \"Mars\" is not a time zone; write one such as Europe/Berlin",
                "--default-zone=Asia/Tokyo --default-offset=Z x.md | default-offset and default-zone are both set; keep"
                        + " one",
                "--max-file-bytes=16M x.md | max-file-bytes \"16M\" is not a number; write one such as 100",
                "--max-nesting=5000 x.md  | max-nesting 5000 is too large or too small; write a number from 1 to 1000",
                "--unsafe-fixes x.md      | --unsafe-fixes says how to fix; write --fix or --diff as well",
                "--format=xml x.md        | Invalid value for option '--format': \"xml\" is not one of [human, concise, json,"
                        + " jsonl, sarif, github, junit, checkstyle] (try --help)",
                "--jobs=0 x.md            | --jobs 0 is too few; write 1 or more",
                "--output=no/such/folder/x posts/good | --output no/such/folder/x: cannot be written; check the path",
                "--files-from=no-such     | --files-from no-such: no such file",
                "--config=no-such posts/good | no-such: no such file",
                "posts/[good              | bad glob \"[good\": [ is never closed; write \\[ for the character",
                "--exclude=[a posts/good  | bad glob \"[a\": [ is never closed; write \\[ for the character",
                "--include=[z-a] posts/good | bad glob \"[z-a]\": there is nothing in the range z-a; turn it around",
            })
    void wrongUsage(String args, String said) {
        assertThat(Cli.run(args.isEmpty() ? new String[0] : args.split(" ", -1)))
                .isEqualTo(new Outcome(2, "", "postmodel-validate: " + said + "\n"));
    }
}
