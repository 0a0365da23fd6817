package io.github.postmodel.validate.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.support.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty schemas in the styles of public tools, and two hundred front matters: those of their samples, and each with nine
 * changes. For every pair, the verdict is that of ajv, which most of these tools ask. Needs npm and its registry.
 */
class AjvAgreementTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHANGES = 9;

    /** What a value is replaced by. */
    private static final List<String> VALUES = List.of(
            "null",
            "''",
            "text",
            "12",
            "-1",
            "0",
            "1.5",
            "2.0",
            "true",
            "[]",
            "[a, a]",
            "[1, x]",
            "{}",
            "{city: 3}",
            "2024-01-02",
            "2024-01-02T10:00:00Z",
            "2024-01-02 10:00:00",
            "'2024-13-01'",
            "https://example.org/ä",
            "https://example.org/a",
            "a:b",
            "/a/",
            "jane@example",
            "jane@example.org",
            "[[1]]",
            "'12'",
            "post",
            "online",
            "a-b",
            "A long text that is more than sixty characters long, to be sure.",
            "[10, 10]",
            "[{kind: text}]");

    @TempDir
    private Path folder;

    @Test
    void theVerdictIsThatOfAjvForEveryFile() throws Exception {
        installAjv();
        JsonNode schemas = JSON.readTree(Resources.text(AjvAgreementTest.class, "public-styles.json"));
        List<MarkdownFile> files = files();
        assertThat(schemas).hasSize(20);
        assertThat(files).hasSize(200);

        List<String> theirs = ajv(schemas, files);
        List<String> differences = new ArrayList<>();
        int valid = 0;
        for (int index = 0; index < schemas.size(); index++) {
            Path path = Files.writeString(
                    folder.resolve(index + ".json"), schemas.get(index).toString());
            FrontMatterCheck check = FrontMatterCheck.load(path, folder);
            for (int number = 0; number < files.size(); number++) {
                MarkdownFile file = files.get(number);
                boolean isValid = check.check(file, PlainValues.of(file.frontMatter(), null), null)
                        .isEmpty();
                valid += isValid ? 1 : 0;
                if (isValid != (theirs.get(index).charAt(number) == '1')) {
                    differences.add(schemas.get(index).path("title").asText() + ": " + (isValid ? "valid" : "not valid")
                            + "\n" + file.text());
                }
            }
        }
        assertThat(differences).isEmpty();
        // Neither verdict is a rare one.
        assertThat(valid).isBetween(800, 3_200);
    }

    private void installAjv() throws Exception {
        Files.writeString(folder.resolve("package.json"), "{\"private\": true, \"type\": \"module\"}");
        int exitCode;
        try {
            exitCode = run(
                    Files.writeString(folder.resolve("in"), ""),
                    List.of(
                            "npm",
                            "install",
                            "--no-audit",
                            "--no-fund",
                            "--ignore-scripts",
                            "ajv@8.20.0",
                            "ajv-formats@3.0.1"));
        } catch (IOException noSuchProgram) {
            exitCode = -1;
        }
        assumeTrue(exitCode == 0, "npm is not there, or does not reach its registry: exit code " + exitCode);
    }

    private List<String> ajv(JsonNode schemas, List<MarkdownFile> files) throws Exception {
        Files.writeString(folder.resolve("ajv.mjs"), Resources.text(AjvAgreementTest.class, "ajv.mjs"));
        ArrayNode data = JSON.createArrayNode();
        files.forEach(file -> data.add(JsonTree.of(PlainValues.of(file.frontMatter(), null))));
        ObjectNode input = JSON.createObjectNode();
        input.set("schemas", schemas);
        input.set("data", data);
        assertThat(run(Files.writeString(folder.resolve("in"), input.toString()), List.of("node", "ajv.mjs")))
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readAllLines(folder.resolve("out"), UTF_8);
    }

    private int run(Path in, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    /** The samples, each as it is and with some changes; the same in every run. */
    private static List<MarkdownFile> files() {
        Random random = new Random(13);
        List<MarkdownFile> files = new ArrayList<>();
        List<String> samples = Pattern.compile("(?<=\n---\n)(?=---\n)")
                .splitAsStream(Resources.text(AjvAgreementTest.class, "public-styles.md"))
                .toList();
        for (String sample : samples) {
            MarkdownFile file = MarkdownFile.parse(sample);
            assertThat(file.problems()).isEmpty();
            files.add(file);
            for (int change = 0; change < CHANGES; change++) {
                files.add(changed(file, random));
            }
        }
        return files;
    }

    private static MarkdownFile changed(MarkdownFile file, Random random) {
        List<String> keys = List.copyOf(file.frontMatter().keySet());
        String key = keys.get(random.nextInt(keys.size()));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        MarkdownFile without = file.without(key);
        return switch (random.nextInt(5)) {
            case 0 -> without;
            case 1 -> file.rename(key, key + "s");
            default -> MarkdownFile.parse(without.text().replaceFirst("---\n", "---\n" + key + ": " + value + "\n"));
        };
    }
}
