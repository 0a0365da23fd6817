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
                "--select=url-host,urlhost x.md | no rule is named \"urlhost\"; did you mean url-host?",
                "--ignore=qqqqqqqqq x.md  | no rule is named \"qqqqqqqqq\"; run validate --list-rules to see all",
                "--rule tag-blnk          | no rule is named \"tag-blnk\"; did you mean tag-blank?",
                "--warn=limit --error=limit x.md | error and warn both name limit; keep it in one of them",
                "--max-warnings=many x.md | max-warnings \"many\" is not a number; write one such as 0 or 10",
                "--default-offset=CET x.md | default-offset \"CET\" is not an offset; write one such as +01:00 or Z",
                "--default-zone=Mars x.md | default-zone \"Mars\" is not a time zone; write one such as Europe/Berlin",
                "--default-zone=Asia/Tokyo --default-offset=Z x.md | default-offset and default-zone are both set; keep"
                        + " one",
                "--max-file-bytes=16M x.md | max-file-bytes \"16M\" is not a number; write one such as 100",
                "--max-nesting=5000 x.md  | max-nesting 5000 is too large or too small; write a number from 1 to 1000",
                "--unsafe-fixes x.md      | --unsafe-fixes says how to fix; write --fix or --diff as well",
                "--format=xml x.md        | --output-format \"xml\": no such format (known: human, concise, json, jsonl,"
                        + " sarif, github, junit, checkstyle, gitlab)",
                "--output-format=sarfi x.md | --output-format \"sarfi\": no such format; did you mean sarif? (known: human,"
                        + " concise, json, jsonl, sarif, github, junit, checkstyle, gitlab)",
                "--output-format=json= x.md | --output-format json=: this names no file; write one after the =, or no =",
                "--output-format=json --output-format=human x.md | --output-format json and --output-format human both go"
                        + " to standard output; write such as --output-format human=report.txt",
                "--output-format=json=a.txt --output-format=human=./a.txt x.md | --output-format json=a.txt and"
                        + " --output-format human=./a.txt go to the same file; name another for one",
                "--output-format=json=a.txt --output=a.txt --output-format=human x.md | --output-format json=a.txt and"
                        + " --output a.txt go to the same file; name another for one",
                "--output-format=json --output=a.txt --output-format=human x.md | --output a.txt is for one report, and"
                        + " not for json and human; write such as --output-format human=report.txt",
                "--files-from=- -         | --files-from -: standard input cannot be both the list and a post; write the"
                        + " list to a file",
                "--write-baseline=b.json - | --write-baseline b.json: a post on standard input has no name there; give it"
                        + " one with --stdin-filename",
                "--output-format=json=a.txt --output=b.txt x.md | --output b.txt: each report has a file already; remove"
                        + " this option",
                "--output-format=json=gone/a x.md | --output-format json=gone/a: cannot be written; make the folder gone"
                        + " first",
                "--output-format=json=posts x.md | --output-format json=posts: this is a folder; name a file in it",
                "--color=red x.md         | --color \"red\" is not known; write auto, always or never",
                "--statistics --quiet x.md | --statistics and --quiet leave nothing to print; remove one of them",
                "--fix --add-ignores x.md | --fix and --add-ignores both change the files; fix first, and then add the"
                        + " ignores",
                "--diff --add-ignores x.md | --diff shows fixes, and --add-ignores writes comments; remove one of them",
                "--per-file-ignores=x.md x.md | per-file-ignores \"x.md\" has no pattern and rules; write such as"
                        + " 'events/*.md:tldr-missing,summary-missing'",
                "--per-file-ignores=x.md: x.md | per-file-ignores \"x.md\" names no rule; write such as tldr-missing",
                "--per-file-ignores=x.md:tag-blnk x.md | no rule is named \"tag-blnk\"; did you mean tag-blank?",
                "--per-file-ignores=[a:limit x.md | bad glob \"[a\": [ is never closed; write \\[ for the character",
                "--baseline=gone.json x.md | --baseline gone.json: no such file; write it with --write-baseline"
                        + " gone.json",
                "--baseline=posts x.md | --baseline posts: this is a folder; name a file in it, such as baseline.json",
                "--write-baseline=gone/b.json x.md | --write-baseline gone/b.json: its folder is not there; make it"
                        + " first",
                "--write-baseline= x.md | --write-baseline: this names no file; write one such as --write-baseline"
                        + " baseline.json",
                "--write-baseline=a.json --format=json=a.json x.md | --write-baseline a.json: a report goes to the same"
                        + " file; name another for one",
                "--jobs=0 x.md            | --jobs 0 is too few; write 1 or more",
                "--output=no/such/folder/x posts/good | --output no/such/folder/x: cannot be written; make the folder no/such/folder first",
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
