package io.github.postmodel.io;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.support.SnakeYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML test suite's own cases, each as front matter: the value is SnakeYAML's, or both refuse the text. */
class YamlTestSuiteTest {
    private static final String COLLECTION_AS_KEY = "a list or a mapping is no key of this format";

    /** Where SnakeYAML reads something else, and why. */
    private static final Map<String, String> DEVIATIONS = Map.ofEntries(
            entry("3GZX", "an anchor cannot be set anew"),
            entry("565N", "!!binary is no type of this format"),
            entry("6BFJ", COLLECTION_AS_KEY),
            entry("6PBE", COLLECTION_AS_KEY),
            entry("DFF7", "keys at the top are texts: an empty one is no null"),
            entry("KK5P", COLLECTION_AS_KEY),
            entry("LX3P", COLLECTION_AS_KEY),
            entry("M2N8/1", COLLECTION_AS_KEY),
            entry("M5DY", COLLECTION_AS_KEY),
            entry("Q9WF", COLLECTION_AS_KEY),
            entry("RZP5", COLLECTION_AS_KEY),
            entry("SBG9", COLLECTION_AS_KEY),
            entry("X38W", COLLECTION_AS_KEY),
            entry("XW4D", COLLECTION_AS_KEY));

    /** Where PyYAML reads something else, and why. */
    static final Map<String, String> NOT_PY_YAML = Map.of(
            "3UYS", "the parser below does not know the escape \\/",
            "6HB6", "a tab does not part values there",
            "DFF7", "keys at the top are texts: an empty one is no null");

    record Case(String id, String yaml) {}

    @Test
    void everyMappingIsReadAsSnakeYamlReadsItButForTheKnownDeviations() throws Exception {
        List<Case> cases = cases();
        TreeSet<String> deviations = new TreeSet<>();
        int read = 0;
        for (Case one : cases) {
            Object theirs = theirs(one.yaml);
            Object ours = ours(one.yaml);
            if (!Objects.equals(ours, theirs)) {
                deviations.add(one.id);
            } else if (ours != null) {
                read++;
            }
        }
        System.out.printf("YAML test suite: %d mappings, %d read alike%n", cases.size(), read);
        assertThat(deviations).isEqualTo(new TreeSet<>(DEVIATIONS.keySet()));
        assertThat(read).isGreaterThan(90);
    }

    static List<Case> cases() {
        try (var in =
                Objects.requireNonNull(YamlTestSuiteTest.class.getResourceAsStream("/yaml-test-suite/cases.jsonl"))) {
            return new ObjectMapper()
                    .readerFor(JsonNode.class).<JsonNode>readValues(in).readAll().stream()
                            .map(node -> new Case(
                                    node.path("id").asText(),
                                    asFrontMatter(node.path("yaml").asText())))
                            .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The text between fences: the marker of a document is the fence, and the last line has an ending. */
    private static String asFrontMatter(String yaml) {
        String text = yaml.startsWith("---\n") ? yaml.substring(4) : yaml;
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** The extra keys; null where the text is refused. */
    private static @Nullable Object ours(String yaml) {
        PostFile file = PostFile.parse("---\n" + yaml + "---\n");
        boolean refused = file.problems().stream().anyMatch(problem -> !FrontMatter.KEYS.contains(problem.property()));
        return refused ? null : SnakeYaml.view(file.post().frontMatter().extra());
    }

    private static @Nullable Object theirs(String yaml) {
        try {
            if (!(SnakeYaml.load(yaml) instanceof Map<?, ?> loaded)) {
                return null;
            }
            Map<Object, Object> theirs = new LinkedHashMap<>(loaded);
            FrontMatter.KEYS.forEach(theirs::remove);
            return theirs;
        } catch (YAMLException refused) {
            return null;
        }
    }
}
