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

/** What can be written at the cursor, which is a bar here. */
class CompletionTest {
    private static final String SCHEMA = """
            {"$defs": {"level": {"enum": ["easy", "hard: very", 3]}},
             "required": ["title"],
             "properties": {
               "title": {"description": "What it is called."},
               "level": {"description": "How hard it is.", "allOf": [{"$ref": "#/$defs/level"}]},
               "speaker": {"type": "string"},
               "place": {"properties": {"city": {"const": "Berlin"}, "online": {"type": "boolean"}}},
               "talks": {"items": {"properties": {"level": {"$ref": "#/$defs/level"}, "speaker": {}}}}}}
            """;

    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void open() {
        Posts.write(folder.resolve(".git/HEAD"), "");
        Posts.write(folder.resolve(".postmodel.yaml"), """
                collections:
                  people: {files: 'people/**', model: none}
                  events: {files: 'events/**', model: none, schema: event.json}
                references:
                  speaker: people
                  talks.speaker: people
                """);
        Posts.write(folder.resolve("event.json"), SCHEMA);
        Posts.write(folder.resolve("people/ann.md"), "---\nname: Ann\n---\n");
        Posts.write(folder.resolve("people/bob.md"), "---\nname: Bob\n---\n");
        Posts.write(folder.resolve("posts/a.md"), Posts.linkWith("tags", "tags: [news, 'c#', \"yes\"]"));
        server = TestServer.in(folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keysThatAreNotThereYet() {
        assertThat(inserts("posts/n.md", "---\ntitle: A\nt|\ndraft: true\n---\n"))
                .containsExactly(
                        "date: ", "tags: ", "source: ", "external_url: ", "post_kind: ", "tldr: ", "summary: ");
        assertThat(inserts("posts/n.md", "---\ntitle: A\n|")).startsWith("date: ", "tags: ");
        assertThat(inserts("posts/n.md", "---\ntit|: A\n---\n")).startsWith("title", "date");
    }

    @Test
    void keyIsDescribed() {
        JsonNode items = complete("events/n.md", "---\n|\n---\n");

        assertThat(items.get(0)).isEqualTo(json("""
                {'label': 'title', 'kind': 10, 'detail': 'required', 'documentation': 'What it is called.',
                 'sortText': '00000', 'filterText': 'title',
                 'textEdit': {
                   'range': {'start': {'line': 1, 'character': 0}, 'end': {'line': 1, 'character': 0}},
                   'newText': 'title: '}}
                """));
    }

    @Test
    void valuesOfThePost() {
        assertThat(inserts("posts/n.md", "---\npost_kind: |\n---\n")).containsExactly("link", "release");
        assertThat(inserts("posts/n.md", "---\ndraft: t|\n---\n")).containsExactly("true", "false");
    }

    @Test
    void tagsOfTheFolderThatAreNotThereYet() {
        assertThat(inserts("posts/n.md", "---\ntags:\n- news\n- |\n---\n")).containsExactly("c#", "'yes'");
        assertThat(inserts("posts/n.md", "---\ntags:\n  - |\n---\n")).containsExactly("c#", "news", "'yes'");
        assertThat(inserts("posts/n.md", "---\ntags: [news, |]\n---\n")).containsExactly("c#", "'yes'");
        assertThat(inserts("posts/n.md", "---\ntags: [ne|\n---\n")).containsExactly("c#", "news", "'yes'");
    }

    @Test
    void valuesOfASchema() {
        assertThat(inserts("events/n.md", "---\nlevel: |\n---\n")).containsExactly("easy", "'hard: very'", "3");
        assertThat(inserts("events/n.md", "---\nplace:\n  |\n---\n")).containsExactly("city: ", "online: ");
        assertThat(inserts("events/n.md", "---\nplace:\n  city: x\n  online: |\n---\n"))
                .containsExactly("true", "false");
        assertThat(inserts("events/n.md", "---\ntalks:\n- level: easy\n  |\n---\n"))
                .containsExactly("speaker: ");
    }

    @Test
    void entriesThatAReferenceMayName() {
        assertThat(inserts("events/n.md", "---\nspeaker: |\n---\n")).containsExactly("ann", "bob");
        assertThat(inserts("events/n.md", "---\ntalks:\n- level: easy\n  speaker: b|\n---\n"))
                .containsExactly("ann", "bob");
        assertThat(inserts("events/n.md", "---\nspeaker: [ann, |]\n---\n")).containsExactly("bob");
    }

    @Test
    void whatIsWrittenIsReplaced() {
        JsonNode item = complete("posts/n.md", "---\npost_kind: 're|\n---\n").get(1);

        assertThat(item.path("filterText").asText()).isEqualTo("'release");
        assertThat(item.at("/textEdit/range"))
                .isEqualTo(json("{'start': {'line': 1, 'character': 11}, 'end': {'line': 1, 'character': 14}}"));
    }

    @Test
    void elsewhereThereIsNothing() {
        assertThat(inserts("posts/n.md", "---\ntitle: A\n---\nt|\n")).isEmpty();
        assertThat(inserts("posts/n.md", "|---\ntitle: A\n---\n")).isEmpty();
        assertThat(inserts("posts/n.md", "---\n# t|\n---\n")).isEmpty();
        assertThat(inserts("posts/n.md", "t|")).isEmpty();
    }

    private List<String> inserts(String path, String text) {
        List<String> inserts = new ArrayList<>();
        complete(path, text)
                .forEach(item -> inserts.add(item.at("/textEdit/newText").asText()));
        return inserts;
    }

    private JsonNode complete(String path, String text) {
        int cursor = text.indexOf('|');
        String before = text.substring(0, cursor);
        int line = (int) before.chars().filter(character -> character == '\n').count();
        String uri = uri(folder.resolve(path));
        server.client.open(uri, before + text.substring(cursor + 1));
        return server.client.request(
                "textDocument/completion",
                json(
                        "{'textDocument': {'uri': '%s'}, 'position': {'line': %s, 'character': %s}}",
                        uri, "" + line, "" + (cursor - before.lastIndexOf('\n') - 1)));
    }
}
