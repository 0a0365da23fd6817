package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.GithubRunner;
import io.github.postmodel.validate.support.HarmfulText;
import io.github.postmodel.validate.support.Harmless;
import io.github.postmodel.validate.support.ParsedReport;
import io.github.postmodel.validate.usage.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@link HarmfulText} as the name of a file, as key, value, comment and body of a post, as an option and in settings:
 * no character of it commands a terminal, no line is a command to a build server, and every report for programs is parsed
 * and has it as it was.
 */
@Tag("slow")
class HarmlessOutputTest {
    private static final List<HarmfulText> TEXTS = HarmfulText.all();
    private static final Map<String, String> IN_ACTIONS = Map.of("GITHUB_ACTIONS", "true");

    /** Of errors and of warnings ten each, and one notice that there are more. */
    private static final int MOST_COMMANDS = 21;

    @TempDir
    static Path folder;

    @TempDir
    Path other;

    @BeforeAll
    static void writePosts() throws IOException {
        int number = 0;
        for (HarmfulText text : TEXTS) {
            Files.writeString(named(text, number), "no front matter: " + text.text());
            write("raw " + number, text.text().strip(), "'" + text.text() + "'", text.text());
            write("escaped " + number, "? \"" + text.escaped() + "\"\n", "\"" + text.escaped() + "\"", text.text());
            Files.writeString(folder.resolve("fix " + number + ".md"), fixable(text.text()));
            Files.writeString(folder.resolve("format " + number++ + ".md"), formattable(text));
        }
    }

    private static Path named(HarmfulText text, int number) {
        return folder.resolve(number + text.asName() + ".md");
    }

    /** A value of each field, each of them wrong. */
    private static void write(String name, String key, String value, String body) throws IOException {
        String fields = Stream.of("title", "date", "draft", "post_kind", "external_url", "source", "tldr")
                .map(field -> field + ": " + value + "\n")
                .reduce("", String::concat);
        Files.writeString(
                folder.resolve(name + ".md"),
                "---\n" + key + ": !x " + value + "\n" + fields + "tags: [" + value + ", " + value + "]\n---\n" + body);
    }

    private static String fixable(String text) {
        return "---\ntitle: Hello # " + text + "\ndate: 2025-09-18 16:00Z\n# " + text + "\n---  \n" + text;
    }

    private static String formattable(HarmfulText text) {
        return "---\ndraft: false\ntitle: \"" + text.escaped() + "\"\n# a\n---\n" + text.text();
    }

    @Test
    void thereAreManyOfManyKinds() {
        assertThat(TEXTS.stream().distinct()).hasSizeGreaterThan(200);
        assertThat(TEXTS.stream().map(HarmfulText::kind).distinct()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void inEveryFormat(ReportFormat format) {
        for (Map<String, String> environment : List.of(Map.<String, String>of(), IN_ACTIONS)) {
            Outcome outcome =
                    Cli.runWith(environment, "", "--format=" + format, folder.toString(), folder + "/gone\u001b.md");

            assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILED);
            Harmless.check(outcome.out());
            Harmless.check(outcome.err());
            if (ParsedReport.isParsed(format)) {
                assertThat(ParsedReport.of(format, outcome.out()).names()).containsAll(names(format));
            }
            assertThat(outcome.out()
                            .lines()
                            .filter(line -> GithubRunner.command(line).isPresent()))
                    .hasSize(format == ReportFormat.GITHUB ? MOST_COMMANDS : 0);
        }
    }

    private static List<String> names(ReportFormat format) {
        return Stream.iterate(0, number -> number + 1)
                .limit(TEXTS.size())
                .map(number -> named(TEXTS.get(number), number).toString())
                .map(name -> ParsedReport.as(format, name))
                .toList();
    }

    @Test
    void inAPatchThatIsShown() {
        for (List<String> command : List.of(List.of("--diff"), List.of("format", "--diff"))) {
            String[] args = Stream.concat(command.stream(), Stream.of(folder.toString()))
                    .toArray(String[]::new);
            for (Outcome outcome : List.of(Cli.runOnTerminal(args), Cli.runWith(IN_ACTIONS, "", args))) {
                assertThat(outcome.out()).startsWith("--- ");
                Harmless.check(outcome.out());
                Harmless.check(outcome.err());
                assertThat(outcome.err())
                        .endsWith("postmodel-validate: the patch has escapes for what would do harm here, and cannot be"
                                + " applied; write it to a file with --output\n");
            }
        }
    }

    @Test
    void inAListOfFiles() throws IOException {
        Path fixable = Files.createDirectory(other.resolve("fixable"));
        Path formattable = Files.createDirectory(other.resolve("formattable"));
        for (HarmfulText text : TEXTS) {
            Files.writeString(fixable.resolve("a" + text.asName() + ".md"), fixable(text.text()));
            Files.writeString(formattable.resolve("a" + text.asName() + ".md"), formattable(text));
        }
        Outcome listed = Cli.runWith(IN_ACTIONS, "", "format", "--check", formattable.toString());
        assertThat(listed.out().lines()).hasSizeGreaterThan(TEXTS.size() * 9 / 10);
        Harmless.check(listed.out());
        Harmless.check(listed.err());
        Outcome fixed = Cli.runWith(IN_ACTIONS, "", "--fix", fixable.toString());
        Harmless.check(fixed.out());
        Harmless.check(fixed.err());
    }

    static Stream<String> options() {
        return Stream.of(
                "--select=",
                "--max-warnings=",
                "--default-offset=",
                "--rule=",
                "--format=",
                "--config=",
                "--files-from=",
                "--jobs=",
                "--output=/no/such/",
                "--include=[",
                "--exclude=[",
                "--stdin-filename=",
                "--collection=",
                "--nothing",
                "x/",
                "[");
    }

    @ParameterizedTest
    @MethodSource("options")
    void inAnOption(String option) {
        for (HarmfulText text : TEXTS) {
            Outcome outcome =
                    Cli.runWith(IN_ACTIONS, "no post", "--debug", option + text.text(), "posts/good/link.md", "-");

            Harmless.check(outcome.out());
            Harmless.check(outcome.err());
        }
    }

    static Stream<String> settings() {
        return Stream.of(
                "%s: a",
                "ignore: [%s]",
                "include: ['[', %s]",
                "max-warnings: %s",
                "default-offset: %s",
                "collections: {%s: {}}",
                "collections: {a: {files: [%s, '[']}}",
                "collections: {a: {files: a, schema: %s}}",
                "collections: {a: {files: a, model: %s}}",
                "references: {a: %s}",
                "a: !<%s> b");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void inSettings(String settings) throws IOException {
        Path file = other.resolve("settings.yaml");
        for (HarmfulText text : TEXTS) {
            for (String value : List.of("\"" + text.escaped() + "\"", text.text(), "'" + text.text() + "'")) {
                Files.writeString(file, settings.replace("%s", value));
                Outcome outcome = Cli.runWith(IN_ACTIONS, "", "--config=" + file, "posts/good/link.md");

                Harmless.check(outcome.out());
                Harmless.check(outcome.err());
            }
        }
    }

    @Test
    void inASchemaThatIsInferred() throws IOException {
        Path file = other.resolve("a.md");
        for (HarmfulText text : TEXTS) {
            String quoted = "\"" + text.escaped() + "\"";
            Files.writeString(file, "---\n? " + quoted + "\n: " + quoted + "\n---\n");
            Outcome outcome = Cli.run("--infer-schema", file.toString());

            assertThat(outcome.exitCode()).isEqualTo(ExitCode.CLEAN);
            Harmless.check(outcome.out());
            assertThat(new ObjectMapper()
                            .readTree(outcome.out())
                            .path("properties")
                            .has(text.text()))
                    .isTrue();
        }
    }

    @Test
    void inSettingsThatAreMade() throws IOException {
        for (HarmfulText text : TEXTS) {
            Path below = Files.createDirectories(other.resolve("content/b" + text.asName()));
            Files.writeString(below.resolve("a.md"), "---\ntitle: Hello\n---\n");
        }
        Outcome made = Cli.run("init", other.toString());

        assertThat(made.exitCode()).as(made.err()).isEqualTo(ExitCode.CLEAN);
        Harmless.check(made.out());
        Outcome checked = Cli.run("--config=" + other.resolve(".postmodel.yaml"), other.toString());
        assertThat(checked.err()).isEmpty();
        Harmless.check(checked.out());
    }

    @Test
    void inWhatTheProgramSaysOfItself() {
        for (String option : new String[] {"--help", "--version", "--list-rules", "--schema", "--rule=mojibake"}) {
            Outcome outcome = Cli.runWith(IN_ACTIONS, "", option);

            Harmless.check(outcome.out());
            Harmless.check(outcome.err());
        }
    }
}
