package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.support.LspClient.json;
import static io.github.postmodel.validate.support.LspClient.uri;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.validate.support.LspClient;
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
    void eachUnusedCommentIsRemovedByItself() {
        String text = Posts.LINK
                .replace("title: Hello", "title: Hello # postmodel-ignore: tag-blank, title-required -- why")
                .replace("tags:", "# postmodel-ignore: tag-duplicate\ntags:")
                .replace("draft: false", "draft: false # postmodel-ignore-file: nonsuch, key-misspelt");
        server.client.change(uri, 2, text);
        assertThat(server.client.diagnostics(uri, 2).findValuesAsText("message"))
                .containsExactly(
                        "nothing here breaks tag-blank; remove tag-blank from the comment",
                        "nothing here breaks title-required; remove title-required from the comment",
                        "nothing here breaks tag-duplicate; remove the comment",
                        "no rule is named \"nonsuch\"; run validate --list-rules to see all",
                        "nothing here breaks key-misspelt; remove key-misspelt from the comment");

        assertThat(fixed(text, 1))
                .containsExactly(
                        "Remove tag-blank from the comment",
                        text.replace("tag-blank, title-required", "title-required"),
                        "Remove title-required from the comment",
                        text.replace("tag-blank, title-required", "tag-blank"));
        assertThat(fixed(text, 3))
                .containsExactly("Remove the comment", text.replace("# postmodel-ignore: tag-duplicate\n", ""));
        assertThat(fixed(text, 8))
                .containsExactly(
                        "Remove key-misspelt from the comment", text.replace("nonsuch, key-misspelt", "nonsuch"));
        assertThat(actions(0, "'only': ['source.fixAll']").findValuesAsText("title"))
                .containsExactly("Fix all that can be fixed safely");
    }

    @Test
    void whatTheSettingsLeaveOutIsNotFixed() {
        server.close();
        Posts.write(folder.resolve(".git/HEAD"), "");
        Posts.write(folder.resolve(".gitignore"), "ignored/\n");
        Posts.write(folder.resolve(".postmodel.yaml"), "exclude: [drafts/]\n");
        Posts.write(folder.resolve("drafts/there.md"), BROKEN);
        server = TestServer.in(folder);
        for (String name : List.of("drafts/there.md", "drafts/new.md", "ignored/new.md", "_index.md")) {
            uri = uri(folder.resolve(name));
            server.client.open(uri, BROKEN);

            assertThat(server.client.diagnostics(uri)).as(name).isEmpty();
            assertThat(actions(2, "'diagnostics': []")).as(name).isEmpty();
        }
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

    /** The titles of the quick fixes of a line, each with the text after it. */
    private List<String> fixed(String text, int line) {
        List<String> fixed = new ArrayList<>();
        for (JsonNode action : actions(line, "'only': ['quickfix']")) {
            fixed.add(action.path("title").asText());
            fixed.add(LspClient.applied(text, action.at("/edit/documentChanges/0/edits")));
        }
        return fixed;
    }

    private JsonNode actions(int line, String context) {
        return server.client.request(
                "textDocument/codeAction",
                json(
                        """
                {'textDocument': {'uri': '%s'},
                 'range': {'start': {'line': %s, 'character': 1}, 'end': {'line': %s, 'character': 80}},
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
