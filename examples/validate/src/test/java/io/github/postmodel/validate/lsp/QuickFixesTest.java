package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.support.LspClient.json;
import static io.github.postmodel.validate.support.LspClient.uri;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.validate.support.Posts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --fix} fixes can be fixed in the editor, one by one or all at once. */
class QuickFixesTest {
    private static final String BROKEN = Posts.LINK
            .replace("'2025-09-18T16:00:00+00:00'", "2025-09-18 16:00:00 +0200")
            .replace("[news]", "news")
            .replace("title: Hello", "title: Hello #1")
            .stripTrailing();

    @TempDir
    private Path folder;

    private TestServer server;
    private String uri;

    @BeforeEach
    void open() {
        server = TestServer.in(folder);
        uri = uri(folder.resolve("a.md"));
        server.client.open(uri, BROKEN);
        server.client.diagnostics(uri);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void safeFixIsPreferredAndChangesTheSmallestPlace() {
        JsonNode actions = actions(2, "'only': ['quickfix']");

        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).path("title").asText()).isEqualTo("Write 2025-09-18T16:00:00+02:00");
        assertThat(actions.get(0).path("isPreferred").asBoolean()).isTrue();
        assertThat(actions.get(0).at("/diagnostics/0/code").asText()).isEqualTo("date-spelling");
        assertThat(actions.get(0).path("edit")).isEqualTo(json("""
                {'documentChanges': [{
                  'textDocument': {'version': 1, 'uri': '%s'},
                  'edits': [{
                    'range': {'start': {'line': 2, 'character': 16}, 'end': {'line': 2, 'character': 29}},
                    'newText': 'T16:00:00+02:'}]}]}
                """, uri));
    }

    @Test
    void fixThatCouldBeWrongIsNotPreferred() {
        JsonNode actions = actions(1, "'only': ['quickfix']");

        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).path("title").asText())
                .isEqualTo("Write title: 'Hello #1' (could be meant otherwise: look at the change)");
        assertThat(actions.get(0).path("isPreferred").asBoolean()).isFalse();
    }

    @Test
    void fixAllDoesWhatTheOptionDoes() {
        for (String kind : List.of("source", "source.fixAll", "source.fixAll.postmodel")) {
            JsonNode actions = actions(0, "'only': ['" + kind + "']");

            assertThat(titles(actions)).containsExactly("Fix all that can be fixed safely");
            assertThat(actions.get(0).path("kind").asText()).startsWith(kind);
            assertThat(actions.get(0).findValuesAsText("newText"))
                    .containsExactly("T16:00:00+02:00\ntags: [news]", "\n");
        }
    }

    @Test
    void withoutAKindAllAreThere() {
        assertThat(titles(actions(3, "'diagnostics': []")))
                .containsExactly("Write tags: [news]", "Fix all that can be fixed safely");
    }

    @Test
    void commentThatIgnoresNothingCanBeRemoved() {
        server.client.change(
                uri, 2, Posts.LINK.replace("draft: false", "draft: false # postmodel-ignore: draft-boolean"));
        assertThat(DiagnosticsTest.rules(server.client.diagnostics(uri, 2))).containsExactly("unused-ignore");
        JsonNode action = actions(7, "'only': ['quickfix']").get(0);

        assertThat(action.path("isPreferred").asBoolean()).isTrue();
        assertThat(action.findValuesAsText("newText")).containsExactly("");
    }

    @Test
    void whatACommentIgnoresIsNotTold() {
        server.client.change(uri, 2, Posts.LINK.replace("draft: false", "draft: 1 # postmodel-ignore: draft-boolean"));

        assertThat(server.client.diagnostics(uri, 2)).isEmpty();
    }

    @Test
    void otherKindsAreNot() {
        assertThat(actions(3, "'only': ['refactor', 'source.organizeImports', 'quick']"))
                .isEmpty();
    }

    private JsonNode actions(int line, String context) {
        return server.client.request(
                "textDocument/codeAction",
                json(
                        """
                {'textDocument': {'uri': '%s'},
                 'range': {'start': {'line': %s, 'character': 1}, 'end': {'line': %s, 'character': 40}},
                 'context': {%s}}
                """,
                        uri,
                        "" + line,
                        "" + line,
                        context.contains("diagnostics") ? context : "'diagnostics': [], " + context));
    }

    private static List<String> titles(JsonNode actions) {
        List<String> titles = new ArrayList<>();
        actions.forEach(action -> titles.add(action.path("title").asText()));
        return titles;
    }
}
