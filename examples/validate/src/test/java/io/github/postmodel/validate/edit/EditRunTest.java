package io.github.postmodel.validate.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Git;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run over several files: which of them are changed, what is printed, and how it ends. */
class EditRunTest {
    private static final String PATH = "; write one such as place.seats, tags[1] or links[\"github.com\"], and ";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void write() {
        site = new Site(folder)
                .with("a.md", post("title: A", "source: CNCF", "tags: [news, k8s]", "draft: true"))
                .with("b.md", post("title: B", "source: Example Weekly", "tags: [k8s]", "draft: yes"))
                .with("more/c.md", post("title: C", "tags: [sea]"));
    }

    private static String post(String... lines) {
        return "---\n" + String.join("\n", lines) + "\ndate: '2025-09-18T16:00:00+00:00'\n---\nText.\n";
    }

    @Test
    void countsFilesAndChanges() throws IOException {
        assertThat(edit("--set", "draft=false", "--rename-value", "tags:k8s=kubernetes", "--unset", "source", "."))
                .isEqualTo(new Outcome(0, "", """
                        --set draft=false: 3 files
                        --rename-value tags:k8s=kubernetes: 2 files
                        --unset source: 2 files
                        3 files changed, 0 files left as they were
                        """));
        assertThat(Files.readString(site.path("a.md")))
                .isEqualTo(post("title: A", "tags: [news, kubernetes]", "draft: false"));
        assertThat(Files.readString(site.path("b.md"))).isEqualTo(post("title: B", "tags: [kubernetes]", "draft: no"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source=CNCF        | a",
                "source=cncf        | ''",
                "source!=CNCF       | b c",
                "source             | a b",
                "!source            | c",
                "tags=k8s           | a b",
                "tags!=k8s          | c",
                "tags[0]=k8s        | b",
                "draft=true         | a b",
                "draft=yes          | a b",
                "draft=false        | ''",
                "source = CNCF      | a",
                "title=C            | c",
                "date=2025-09-18T16:00:00+00:00 | a b c",
                "date=2025-09-18T16:00:00Z      | a b c",
                "date=2025-09-18 18:00:00 +0200 | a b c",
                "'date=Thu, 18 Sep 2025 16:00:00 GMT' | a b c",
                "date=2025-09-18T16:00:01Z      | ''",
                "date!=2025-09-18T18:00:00+02:00 | ''",
                "source=\"CNCF\"     | a",
                "[\"source\"]=CNCF  | a",
                "!layout            | a b c",
                "layout!=           | a b c",
            })
    void aConditionSelectsFiles(String condition, String files) {
        assertThat(changedBy("--where", condition)).isEqualTo(files);
    }

    @Test
    void ofSeveralConditionsAllMustHold() {
        assertThat(changedBy("--where=tags=k8s", "--where=source!=CNCF")).isEqualTo("b");
        assertThat(changedBy("--where=tags=k8s", "--where=tags=news")).isEqualTo("a");
        assertThat(changedBy("--where=tags=k8s", "--where=!source")).isEmpty();
    }

    /** The names of the files that get a key. */
    private String changedBy(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "--set";
        args[1] = "seen=1";
        args[2] = "--diff";
        System.arraycopy(options, 0, args, 3, options.length);
        args[args.length - 1] = ".";
        return String.join(
                " ",
                edit(args)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("+++ "))
                        .map(line -> line.replaceFirst(".*/(\\w+)\\.md$", "$1"))
                        .toList());
    }

    @Test
    void aConditionAsksTheFileAsItWas() throws IOException {
        edit("--set", "source=X", "--add", "tags=x", "--where", "source=CNCF", ".");

        assertThat(Files.readString(site.path("a.md")))
                .isEqualTo(post("title: A", "source: X", "tags: [news, k8s, x]", "draft: true"));
    }

    @Test
    void whatIsRefusedHoldsUpNothingElse() throws IOException {
        site.with("b.md", "---\ntitle: [\n---\n");
        String b = Files.readString(site.path("b.md"));

        assertThat(site.here(edit("--set", "draft=true", folder.toString()))).isEqualTo(new Outcome(2, "", """
                        b.md: not changed, for it breaks yaml-syntax: title: a "[" is never closed; write "]" after its last value, or write title: '[' if it is text
                        --set draft=true: 1 file
                        1 file changed, 1 file left as they were, 1 file refused
                        """));
        assertThat(Files.readString(site.path("b.md"))).isEqualTo(b);
        assertThat(Files.readString(site.path("more/c.md"))).contains("\ndraft: true\n");
    }

    @Test
    void anInvalidValueOfAPostIsToldOnceAndNothingIsChanged() {
        assertThat(edit("--set", "title=X", "--set", "draft=maybe", "."))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "postmodel-validate: draft \"maybe\" is neither true nor false; write draft: true or draft:"
                                + " false\n"));
        assertThat(changedBy()).isEqualTo("a b c");
    }

    @Test
    void aPatchChangesNothingAndCanBeApplied() throws IOException {
        Git git = Git.commitAll(folder);
        String[] options = {"--set", "draft=false", "--add", "tags=new", "--output", path("patch"), "--diff", "a.md"};
        String before = Files.readString(site.path("a.md"));

        Outcome outcome = edit(options);

        assertThat(outcome).isEqualTo(new Outcome(1, "", """
                --set draft=false: 1 file
                --add tags=new: 1 file
                1 file would change, 0 files would not
                postmodel-validate: the patch is to be applied in %s
                """.formatted(folder)));
        assertThat(Files.readString(site.path("a.md"))).isEqualTo(before);
        git.run("apply", "patch");
        assertThat(git.run("diff", "--numstat")).isEqualTo("2\t2\ta.md\n");
        assertThat(edit(options)).isEqualTo(new Outcome(0, "", "0 files would change, 1 file would not\n"));
    }

    @Test
    void aKeyThatNoFileHasMayBeAnother() {
        assertThat(edit("--unset", "sorce", "--where", "!draf", ".")).isEqualTo(new Outcome(0, "", """
                        0 files changed, 3 files left as they were
                        postmodel-validate: no file has "draf"; did you mean draft?
                        postmodel-validate: no file has "sorce"; did you mean source?
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tag=k8s      | no file has \"tag\"; did you mean tags?",
                "layout       | no file has \"layout\"",
                "layout=      | no file has \"layout\"",
                "tags[9].a=1  | no file has \"tags[9].a\"",
                "k8s in tags  | no file has \"k8s in tags\"",
            })
    void aConditionOnWhatNoFileHasIsRefused(String condition, String said) {
        assertThat(edit("--set", "draft=true", "--where", condition, "."))
                .isEqualTo(new Outcome(2, "", """
                        0 files changed, 3 files left as they were
                        postmodel-validate: --where %s: %s
                        """.formatted(condition, said)));
    }

    @Test
    void aConditionThatHoldsForNoFileIsTold() {
        assertThat(edit("--set", "draft=true", "--where", "source=cncf", ".")).isEqualTo(new Outcome(0, "", """
                        0 files changed, 3 files left as they were
                        postmodel-validate: --where source=cncf holds for no file
                        """));
    }

    @Test
    void aConditionOnAKeyThatTheRunRemovesMayHoldOnce() {
        String[] args = {"--unset", "source", "--where", "source", "."};
        assertThat(edit(args).exitCode()).isZero();
        assertThat(edit(args)).isEqualTo(new Outcome(0, "", """
                        0 files changed, 3 files left as they were
                        postmodel-validate: --where source holds for no file
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title~Hel   | ~ | [\"title~Hel\"] if that is a key",
                "title!~Hel  | !~ | [\"title!~Hel\"] if that is a key",
                "date>2025   | > | [\"date>2025\"] if that is a key",
                "title==A    | == | title=\"=A\" if that is the value",
                "title!==A   | !== | title=\"=A\" if that is the value",
                "title=~A    | =~ | title=\"~A\" if that is the value",
                "date>=2025  | >= | [\"date>\"]=2025 if that is the key",
                "title*=A    | *= | [\"title*\"]=A if that is the key",
                "a<>b        | <> | [\"a<>b\"] if that is a key",
            })
    void anOperatorThatDoesNotExistIsRefused(String condition, String operator, String otherwise) {
        assertThat(edit("--set", "draft=true", "--where", condition, "."))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "postmodel-validate: --where " + condition + ": there is no operator " + operator
                                + "; write key=value, key!=value, key or !key, or " + otherwise + "\n"));
    }

    @Test
    void aDenialComesBeforeTheEqualsSign() {
        assertThat(edit("--set", "draft=true", "--where", "!source=CNCF", ".").err())
                .isEqualTo("postmodel-validate: --where !source=CNCF: a ! before a key asks for files without it; write"
                        + " source!=CNCF\n");
    }

    @Test
    void standardInputGoesToStandardOutput() {
        String text = "---\ntitle: Hello\n---\nText.";

        assertThat(Cli.runWith(Map.of(), text, "edit", "--set", "draft=true", "-"))
                .isEqualTo(new Outcome(
                        0,
                        "---\ntitle: Hello\ndraft: true\n---\nText.",
                        "--set draft=true: 1 file\n1 file changed, 0 files left as they were\n"));
        assertThat(Cli.runWith(Map.of(), text, "edit", "--set", "draft=true", "--where=layout", "-"))
                .isEqualTo(new Outcome(0, text, "0 files changed, 1 file left as they were\n"));
        assertThat(Cli.runWith(Map.of(), text, "edit", "--unset", "title", "-")).isEqualTo(new Outcome(2, text, """
                        <stdin>: not changed, for title would break title-required: title is missing or blank; write the headline, such as title: Hello
                        0 files changed, 0 files left as they were, 1 file refused
                        """));
    }

    @Test
    void theSettingsSayWhatIsAnError() {
        site.settings("ignore: [title-required]");
        assertThat(edit("--unset", "title", "a.md").exitCode()).isZero();
        site.settings("error: [tag-duplicate]");
        assertThat(site.here(edit("--set", "tags=[a, a]", "b.md")).err())
                .startsWith("b.md: not changed, for tags[1] would break tag-duplicate: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | no change is asked for; write one such as --set draft=false (try edit --help)",
                "--set draft         | --set draft: there is no =; write --set draft=false",
                "--set =false        | --set =false: there is no key before the =; write --set draft=false",
                "--set=              | --set : there is no =; write --set draft=false",
                "--add tags          | --add tags: there is no =; write --add tags=news",
                "--add tags=[a]      | --add tags=[a]: one item is added at a time; write --add tags=… for each",
                "--remove-value tags | --remove-value tags: there is no =; write --remove-value tags=old",
                "--unset=            | --unset names no key; write one such as --unset layout",
                "--rename-key tag    | --rename-key tag: there is no =; write --rename-key tag=tags",
                "--rename-key tag=   | --rename-key tag=: there is no new name; --unset removes a key",
                "--rename-value tags | --rename-value tags: there is no :; write --rename-value tags:k8s=kubernetes",
                "--rename-value a:b  | --rename-value a:b: there is no = after the old value; write --rename-value"
                        + " tags:k8s=kubernetes",
                "--set a=b --where=  | --where : there is no key; write key=value, key!=value, key or !key",
                "--set a=b --where=! | --where !: there is no key; write key=value, key!=value, key or !key",
                "--set a=b --where==x | --where =x: there is no key before the =; write key=value, key!=value, key or"
                        + " !key",
                "--set l[\"a.b=c      | --set l[\"a.b=c: \"l[\"a.b\" is not the path of a property" + PATH
                        + "[\"l[\\\"a.b\"] where that is the key",
                "--set a..b=c        | --set a..b=c: \"a..b\" is not the path of a property" + PATH
                        + "[\"a..b\"] where that is the key",
                "--unset tags[x]     | --unset tags[x]: \"tags[x]\" is not the path of a property" + PATH
                        + "[\"tags[x]\"] where that is the key",
                "--set a=b --where=a[ | --where a[: \"a[\" is not the path of a property" + PATH
                        + "[\"a[\"] where that is the key",
                "--sett a=b          | Unknown option: '--sett'; did you mean --set? (try --help)",
                "--set --diff        | Expected parameter for option '--set' but found '--diff' (try --help)",
            })
    void wrongUsage(String options, String said) {
        String[] args = options.isEmpty() ? new String[0] : options.split(" ", -1);
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 1, args.length);
        all[0] = "edit";
        all[all.length - 1] = folder.toString();
        assertThat(Cli.run(all)).isEqualTo(new Outcome(2, "", "postmodel-validate: " + said + "\n"));
    }

    @Test
    void itNeedsAPath() {
        assertThat(Cli.run("edit", "--set", "a=b").err())
                .isEqualTo("postmodel-validate: no path: name files or folders, or - for standard input\n");
    }

    @Test
    void aNameThatLooksLikeAnOptionIsAPathAfterTwoHyphens() throws IOException {
        Path file = Posts.write(folder.resolve("--set=x"), post("title: X"));

        assertThat(Cli.run("edit", "--set", "draft=true", "--", file.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(file)).contains("draft: true");
    }

    private String path(String name) {
        return site.path(name).toString();
    }

    private Outcome edit(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "edit";
        System.arraycopy(args, 0, all, 1, args.length);
        String last = all[all.length - 1];
        all[all.length - 1] = last.equals(".") ? folder.toString() : last.endsWith(".md") ? path(last) : last;
        return Cli.run(all);
    }
}
