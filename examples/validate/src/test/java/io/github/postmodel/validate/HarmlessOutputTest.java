package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.GithubRunner;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Texts that do harm, as names of files, as keys, values and bodies of posts, as options and in settings: no
 * character of them commands a terminal, no line is a command to a build server, and every machine-readable report is
 * parsed.
 */
@Tag("slow")
class HarmlessOutputTest {
    private static final Map<String, String> IN_ACTIONS = Map.of("GITHUB_ACTIONS", "true");

    /** What no output has, except the line breaks that end its lines, and tabs in patches. */
    private static final Pattern HARM =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\uFE00-\\uFE0F\\u034F&&[^\\n\\t]]");

    @TempDir
    static Path folder;

    @TempDir
    Path fixed;

    static List<String> harmful() {
        List<String> texts = new ArrayList<>();
        IntStream.concat(IntStream.rangeClosed(0x01, 0x1F), IntStream.rangeClosed(0x7F, 0x9F))
                .forEach(control -> texts.add("a" + Character.toString(control) + "[31mb"));
        ("\u00AD\u034F\u061C\u115F\u200B\u200C\u200D\u200E\u200F"
                        + "\u2028\u2029\u202A\u202B\u202C\u202D\u202E"
                        + "\u2060\u2066\u2067\u2068\u2069\uFE0E\uFEFF\uFFF9")
                .chars()
                .forEach(character -> texts.add("a" + Character.toString(character) + "b"));
        for (String command :
                List.of("set-output name=a", "add-matcher", "stop-commands", "debug", "error", "add-mask")) {
            texts.add("::" + command + "::x");
            texts.add("  ::" + command + "::x");
            texts.add("a ##[" + command + "]x");
            texts.add("\u200B::" + command + "::x");
            texts.add("a\n::" + command + "::x");
        }
        return texts;
    }

    @BeforeAll
    static void writePosts() throws IOException {
        int number = 0;
        for (String text : harmful()) {
            Files.writeString(folder.resolve(text.strip() + " " + number++ + ".md"), "no front matter: " + text);
            String quoted = "\"" + text.replace("\\", "\\\\").replace("\n", "\\n") + "\"";
            Files.writeString(
                    folder.resolve("value " + number + ".md"),
                    "---\n" + text.strip() + "\n? " + quoted + "\n: !x " + quoted + "\ntitle: '" + text + "'\ndate: "
                            + text + "\ndraft: " + quoted + "\npost_kind: " + quoted + "\ntags: [" + quoted + ", "
                            + quoted + "]\nexternal_url: " + quoted + "\n---\n" + text);
            Files.writeString(
                    folder.resolve("fix " + number + ".md"),
                    "---\ntitle: Hello # " + text + "\ndate: 2025-09-18 16:00Z\n# " + text + "\n---  \n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "concise", "github", "json", "jsonl", "sarif", "junit", "checkstyle"})
    void inEveryFormat(String format) throws Exception {
        for (Map<String, String> environment : List.of(Map.<String, String>of(), IN_ACTIONS)) {
            Outcome outcome =
                    Cli.runWith(environment, "", "--format=" + format, folder.toString(), folder + "/gone\u001b.md");

            assertThat(outcome.exitCode()).isEqualTo(2);
            assertHarmless(outcome);
            assertParsed(format, outcome.out());
        }
    }

    @Test
    void inAPatchThatIsShown() {
        assertHarmless(Cli.runOnTerminal("--diff", folder.toString()));
        assertHarmless(Cli.runOnTerminal("format", "--diff", folder.toString()));
        assertHarmless(Cli.runWith(IN_ACTIONS, "", "--diff", folder.toString()));
        assertThat(Cli.runOnTerminal("--diff", folder.toString()).err())
                .endsWith(
                        "postmodel-validate: the patch has escapes for what would do harm here, and cannot be applied;"
                                + " write it to a file with --output\n");
    }

    @Test
    void inAListOfFiles() throws IOException {
        for (String text : harmful()) {
            Files.writeString(
                    fixed.resolve(text.strip() + ".md"), "---\ntitle: Hello\ndate: 2025-09-18 16:00Z\n---  \n" + text);
        }
        assertHarmless(Cli.run("format", "--check", folder.toString()));
        assertHarmless(Cli.run("--fix", fixed.toString()));
    }

    static Stream<String> options() {
        return Stream.of(
                "--select",
                "--max-warnings",
                "--default-offset",
                "--rule",
                "--format",
                "--config",
                "--files-from",
                "--jobs",
                "--output",
                "--include",
                "--exclude",
                "--stdin-filename",
                "--nothing",
                "");
    }

    @Test
    void inOptionsAndSettings() throws IOException {
        for (String text : harmful()) {
            options().forEach(option -> {
                String arg = option.isEmpty() ? "x/" + text : option + "=/no/such/[" + text;
                assertHarmless(Cli.runWith(IN_ACTIONS, "", "--debug", arg, "posts/good/link.md"));
            });
            for (String settings :
                    new String[] {text + ": a", "ignore: [\"" + text + "\"]", "max-warnings: '" + text + "'"}) {
                Path file = Files.writeString(folder.resolve("settings.yaml"), settings);
                assertHarmless(Cli.run("--config=" + file, "posts/good/link.md"));
            }
        }
    }

    @Test
    void inWhatTheProgramSaysOfItself() {
        for (String option : new String[] {"--help", "--version", "--list-rules", "--schema", "--rule=mojibake"}) {
            assertHarmless(Cli.runWith(IN_ACTIONS, "", option));
        }
    }

    private static void assertHarmless(Outcome outcome) {
        for (String line : (outcome.out() + outcome.err()).split("\n", -1)) {
            assertThat(HARM.matcher(line.replaceFirst("\r$", "")).find())
                    .as(line)
                    .isFalse();
            boolean isOurs = line.matches("::(error|warning) file=.*|::notice title=postmodel-validate::.*");
            assertThat(isOurs ? "" : GithubRunner.command(line).orElse(""))
                    .as(line)
                    .isEmpty();
        }
    }

    private void assertParsed(String format, String report) throws Exception {
        String first = folder.resolve("a\u0001[31mb 0.md").toString();
        switch (format) {
            case "json" ->
                assertThat(texts(new ObjectMapper().readTree(report).at("/problems")))
                        .contains(first);
            case "jsonl" -> {
                List<String> paths = new ArrayList<>();
                for (String line : report.split("\n", -1)) {
                    paths.add(new ObjectMapper().readTree(line).path("path").asText());
                }
                assertThat(paths).contains(first);
            }
            case "sarif" ->
                assertThat(new ObjectMapper().readTree(report).at("/runs/0/results"))
                        .isNotEmpty();
            case "junit" -> assertThat(names(report, "testsuite")).anyMatch(name -> name.endsWith("a\u202eb 79.md"));
            case "checkstyle" -> assertThat(names(report, "file")).anyMatch(name -> name.endsWith("a\u202eb 79.md"));
            default -> {}
        }
    }

    private static List<String> texts(JsonNode problems) {
        List<String> paths = new ArrayList<>();
        problems.forEach(problem -> paths.add(problem.path("path").asText()));
        return paths;
    }

    private static List<String> names(String xml, String element) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index ->
                        nodes.item(index).getAttributes().getNamedItem("name").getNodeValue())
                .toList();
    }
}
