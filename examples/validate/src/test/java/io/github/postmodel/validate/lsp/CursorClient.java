package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.support.LspClient.json;
import static io.github.postmodel.validate.support.LspClient.uri;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.validate.support.LspClient;
import io.github.postmodel.validate.support.Posts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A site with a folder of posts and one of events, which have a schema, and an editor whose cursor is a bar in a text. */
final class CursorClient implements AutoCloseable {
    private static final String SCHEMA = """
            {"properties": {
               "level": {"enum": ["easy", "hard: very", 3]},
               "motto": {"const": "A text that is longer than the eighty columns after which a line is folded, it's true"},
               "og:title": {},
               "levels": {"type": "array", "items": {"$ref": "#/properties/level"}},
               "place": {"properties": {"online": {"type": "boolean"}}},
               "talks": {"items": {"properties": {"level": {"enum": ["easy"]}}}}}}
            """;

    private final TestServer server;
    private final Path folder;

    CursorClient(Path folder) {
        this.folder = folder;
        Posts.write(folder.resolve(".git/HEAD"), "");
        Posts.write(
                folder.resolve(".postmodel.yaml"),
                "collections:\n  events: {files: 'events/**', model: none, schema: event.json}\n");
        Posts.write(folder.resolve("event.json"), SCHEMA);
        Posts.write(
                folder.resolve("posts/a.md"), Posts.linkWith("tags", "tags: [news, 'c#', \"yes\", 'a, b', '', ' ']"));
        server = TestServer.in(folder);
    }

    /** What is offered at the bar in a text. */
    JsonNode offered(String path, String text) {
        int cursor = text.indexOf('|');
        return offered(path, text.replace("|", ""), cursor);
    }

    /** What is offered at an offset of a text. */
    JsonNode offered(String path, String text, int cursor) {
        int start = text.lastIndexOf('\n', cursor - 1) + 1;
        long line = text.substring(0, start).lines().count();
        String uri = uri(folder.resolve(path));
        server.client.open(uri, text);
        return server.client.request(
                "textDocument/completion",
                json(
                        "{'textDocument': {'uri': '%s'}, 'position': {'line': %s, 'character': %s}}",
                        uri, "" + line, "" + (cursor - start)));
    }

    static List<String> labels(JsonNode items) {
        List<String> labels = new ArrayList<>();
        items.forEach(item -> labels.add(item.path("label").asText()));
        return labels;
    }

    /** A text after an item is accepted. */
    static String accepted(String text, JsonNode item) {
        return LspClient.applied(text, LspClient.JSON.createArrayNode().add(item.path("textEdit")));
    }

    @Override
    public void close() {
        server.close();
    }
}
