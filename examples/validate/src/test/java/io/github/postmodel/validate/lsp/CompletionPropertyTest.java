package io.github.postmodel.validate.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.validate.YamlTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is accepted, wherever the cursor is: a text that is YAML is YAML after it, as other parsers say; the value or the
 * key is there, and it is all that has changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionPropertyTest {
    private static final String POST = """
            ---
            title: "A: b"   # why
            tags: [sea, "a,b", 'it''s', ]  # all
            source:
            'post_kind' : "link"
            draft:   false
            tldr: >-
              Some text: and
              more "text

              x
            summary: 'two
              lines'
            extra: {a: 1, b: [x, {c: d}], "e": "f"}
            list: [
              sea,
              "x",
            ]
            plain: goes
              on
            ? q
            : r
            ---
            Body
            """;

    private static final String LIST = """
            ---
            tags:
              # first
              - sea   # one
              - "q\\"r"
              -
              - ''
              - !!str 5
            🚀: "🚀🚀"
            ---
            """;

    private static final String EVENT = """
            ---
            level: "easy"
            levels: [easy, "hard: very"]
            motto: |
              literal: x
              # no comment
            place: {city: Berlin, online: , "x": 'y'}
            talks:
            - level: hard
              speaker: ann   # who
              place:
                city: "B"
            -
            - speaker: "bob x"
              level:
            -   level: easy
                place: {}
            other: [{level: easy, speaker: }, {}, {"level": "x"}]
            ---
            """;

    /** What a person may have typed last: one of them at each offset. */
    private static final List<String> TYPED =
            List.of("", "\"", "", "''", "l", "\"t\"", "[", "{}", ":", "- ", ",", "#", " ");

    private CursorClient client;

    @BeforeAll
    void open(@TempDir Path folder) {
        client = new CursorClient(folder);
    }

    @AfterAll
    void close() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({"posts/n.md, POST", "posts/n.md, LIST", "events/n.md, EVENT"})
    void whatIsAcceptedIsAllThatChanges(String path, String name) {
        String text = name.equals("POST") ? POST : name.equals("LIST") ? LIST : EVENT;
        int accepted = 0;
        for (int offset = "---\n".length(); offset < text.lastIndexOf("---"); offset++) {
            String typed = TYPED.get(offset % TYPED.size());
            String before = text.substring(0, offset) + typed + text.substring(offset);
            JsonNode tree = YamlTree.YAML_1_1.of(before);
            if (tree != null && !Character.isLowSurrogate(text.charAt(offset))) {
                accepted += accept(path, before, offset + typed.length(), tree);
            }
        }
        assertThat(accepted).isGreaterThan(90);
    }

    private int accept(String path, String before, int cursor, JsonNode tree) {
        JsonNode items = client.offered(path, before, cursor);
        for (JsonNode item : items) {
            String label = item.path("label").asText();
            String after = CursorClient.accepted(before, item);
            String where = label + " at " + before.substring(0, cursor) + "|" + before.substring(cursor);
            JsonNode changed = YamlTree.YAML_1_1.of(after);

            assertThat(changed).as(where).isNotNull();
            assertThat(YamlTree.YAML_1_2.of(after)).as(where).isNotNull();
            List<String> gone = difference(scalars(tree), scalars(changed));
            List<String> come = difference(scalars(changed), scalars(tree));
            assertThat(gone).as(where).hasSizeLessThanOrEqualTo(1);
            assertThat(come).as(where).isSubsetOf(label, "null");
            assertThat(scalars(changed)).as(where).contains(label);
        }
        return items.size();
    }

    /** The keys and the values that are no lists or mappings. */
    private static List<String> scalars(JsonNode node) {
        List<String> scalars = new ArrayList<>();
        node.fieldNames().forEachRemaining(scalars::add);
        node.forEach(inner -> scalars.addAll(scalars(inner)));
        if (node.isValueNode()) {
            scalars.add(node.asText());
        }
        return scalars;
    }

    private static List<String> difference(List<String> all, List<String> without) {
        List<String> rest = new ArrayList<>(all);
        without.forEach(rest::remove);
        return rest;
    }
}
