package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.support.FileSpec;
import io.github.postmodel.io.support.RandomYaml;
import io.github.postmodel.io.support.Shown;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader against PyYAML itself, where there is one. */
class PyYamlTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SHOW = Path.of("src/test/python/show.py");

    /** Where PyYAML reads something else, or nothing. */
    private static final Map<String, String> NOT_PY_YAML = Map.of(
            "keys-are-texts", "keys at the top resolve as values there",
            "text-that-yaml-takes-for-a-sign", "the sign = is no value there",
            "tags-are-texts", "the sign = is no value there",
            "extra-keys-of-all-types", "1 and true are one key in Python");

    private static final int COUNT = Integer.getInteger("postmodel.count", 1_000);

    @TempDir
    static Path folder;

    @BeforeAll
    static void needPyYaml() throws IOException, InterruptedException {
        assumeTrue(new File("/usr/bin/python3").canExecute(), "there is no /usr/bin/python3");
        Process python = new ProcessBuilder("/usr/bin/python3", "-c", "import yaml; assert yaml.__version__ >= '6'")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(python.waitFor() == 0, "/usr/bin/python3 has no PyYAML 6");
    }

    @Test
    void readsTheExtraKeysOfTheDialect() throws Exception {
        List<String> texts = new ArrayList<>();
        for (FileSpec file : FileSpec.all("/dialect.txt")) {
            if (!NOT_PY_YAML.containsKey(file.id())) {
                texts.add(file.text());
            }
        }
        compare(texts);
    }

    @Test
    void readsWhatIsMadeAtRandom() throws Exception {
        long seed = Long.getLong("postmodel.seed", 20300918L);
        RandomYaml yaml = new RandomYaml(new Random(seed));
        List<String> texts = new ArrayList<>();
        for (int count = 0; count < COUNT; count++) {
            texts.add(yaml.frontMatter());
        }
        compare(texts);
    }

    @Test
    void readsTheYamlTestSuiteButForTheKnownDeviations() throws Exception {
        List<YamlTestSuiteTest.Case> cases = YamlTestSuiteTest.cases();
        List<String> theirs =
                shown(cases.stream().map(YamlTestSuiteTest.Case::yaml).toList());
        Set<String> deviations = new TreeSet<>();
        for (int index = 0; index < cases.size(); index++) {
            if (!ours(cases.get(index).yaml()).equals(theirs.get(index).replaceFirst("^ERROR .*", "ERROR"))) {
                deviations.add(cases.get(index).id());
            }
        }
        assertThat(deviations).isEqualTo(new TreeSet<>(YamlTestSuiteTest.NOT_PY_YAML.keySet()));
    }

    private static void compare(List<String> texts) throws Exception {
        List<String> theirs = shown(texts);
        assertThat(theirs).hasSameSizeAs(texts);
        List<String> failures = new ArrayList<>();
        int compared = 0;
        for (int index = 0; index < texts.size(); index++) {
            String ours = ours(texts.get(index));
            String expected = theirs.get(index);
            if (!ours.equals("ERROR") || !expected.startsWith("ERROR")) {
                compared++;
            }
            if (!ours.equals(expected.startsWith("ERROR") ? "ERROR" : expected)) {
                failures.add(texts.get(index) + "\nhere  " + ours + "\nthere " + expected);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(compared).isGreaterThan(texts.size() / 3);
    }

    private static String ours(String text) {
        PostFile file = PostFile.parse("---\n" + text + "---\n");
        boolean extraFault =
                file.problems().stream().anyMatch(problem -> !FrontMatter.KEYS.contains(problem.property()));
        Map<String, Object> extra =
                new LinkedHashMap<>(file.post().frontMatter().extra());
        return extraFault ? "ERROR" : Shown.exact(extra);
    }

    private static List<String> shown(List<String> texts) throws Exception {
        StringBuilder in = new StringBuilder();
        for (String text : texts) {
            // Escapes leave nothing to the encoding of the process.
            for (char unit : JSON.writeValueAsString(text).toCharArray()) {
                in.append(unit < 0x7F ? String.valueOf(unit) : String.format("\\u%04x", (int) unit));
            }
            in.append('\n');
        }
        Path input = Files.writeString(folder.resolve("in.txt"), in);
        Path output = folder.resolve("out.txt");
        ProcessBuilder python = new ProcessBuilder("/usr/bin/python3", SHOW.toString(), "--without");
        python.command().addAll(FrontMatter.KEYS);
        python.environment().put("PYTHONIOENCODING", "utf-8");
        python.redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        assertThat(python.start().waitFor()).isZero();
        return List.of(Files.readString(output, StandardCharsets.UTF_8).split("\n"));
    }
}
