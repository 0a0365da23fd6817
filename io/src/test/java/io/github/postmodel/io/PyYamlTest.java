package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.support.FileSpec;
import io.github.postmodel.io.support.PyYaml;
import io.github.postmodel.io.support.RandomYaml;
import io.github.postmodel.io.support.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reader against PyYAML itself, where there is one. */
class PyYamlTest {
    /** Where PyYAML reads something else, or nothing. */
    private static final Map<String, String> NOT_PY_YAML = Map.of(
            "keys-are-texts", "keys at the top resolve as values there",
            "text-that-yaml-takes-for-a-sign", "the sign = is no value there",
            "tags-are-texts", "the sign = is no value there",
            "extra-keys-of-all-types", "1 and true are one key in Python",
            "anchor-twice", "an anchor cannot be set anew there");

    private static final int COUNT = Integer.getInteger("postmodel.count", 1_000);

    @BeforeAll
    static void needPyYaml() throws IOException, InterruptedException {
        assumeTrue(PyYaml.isHere(), "there is no PyYAML 6");
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
                PyYaml.shown(cases.stream().map(YamlTestSuiteTest.Case::yaml).toList(), FrontMatter.KEYS);
        Set<String> deviations = new TreeSet<>();
        for (int index = 0; index < cases.size(); index++) {
            if (!ours(cases.get(index).yaml()).equals(theirs.get(index).replaceFirst("^ERROR .*", "ERROR"))) {
                deviations.add(cases.get(index).id());
            }
        }
        assertThat(deviations).isEqualTo(new TreeSet<>(YamlTestSuiteTest.NOT_PY_YAML.keySet()));
    }

    private static void compare(List<String> texts) throws Exception {
        List<String> theirs = PyYaml.shown(texts, FrontMatter.KEYS);
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
}
