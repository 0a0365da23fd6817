package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.lsp.DiagnosticsTest.rules;
import static io.github.postmodel.validate.support.LspClient.json;
import static io.github.postmodel.validate.support.LspClient.uri;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is around a text: folders, settings, schemas and other files, as they change. */
class WorkspaceTest {
    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(root.toRealPath().resolve("site"));
    }

    @Test
    void eachFolderIsByItself() {
        String first = uri(Posts.write(folder.resolve("a.md"), Posts.LINK));
        Path other = Posts.write(folder.resolveSibling("tail/a.md"), Posts.LINK);
        Posts.write(folder.resolve(".postmodel.yaml"), "ignore: [tldr-missing]");
        String text = Posts.LINK.replace("tldr: A greeting in one line.\n", "");
        try (TestServer server = TestServer.in(folder)) {
            server.client.notify("workspace/didChangeWorkspaceFolders", json("""
                    {'event': {'removed': [], 'added': [{'uri': '%s', 'name': 'other'}]}}
                    """, uri(other.getParent())));
            server.client.open(first, text);
            server.client.open(uri(other), text);

            assertThat(rules(server.client.diagnostics(first))).isEmpty();
            assertThat(rules(server.client.diagnostics(uri(other)))).containsExactly("tldr-missing");

            // In one folder, they are two of a kind.
            server.client.notify(
                    "workspace/didChangeWorkspaceFolders", json("""
                    {'event': {'removed': [{'uri': '%s', 'name': 'other'}], 'added': [{'uri': '%s', 'name': 'all'}]}}
                    """, uri(other.getParent()), uri(folder.getParent())));
            assertThat(rules(server.client.await(WorkspaceTest::isDuplicate).at("/params/diagnostics")))
                    .containsExactly("tldr-missing", "external-url-duplicate");
        }
    }

    private static boolean isDuplicate(JsonNode message) {
        return message.toString().contains("external-url-duplicate");
    }

    /** As old clients have it; it is a path, and no URI. */
    @Test
    void folderMayBeAPathWithSpaces() throws IOException {
        Path spaced = Files.createDirectories(folder.resolve("my 100% site"));
        Posts.write(spaced.resolve(".postmodel.yaml"), "ignore: [tldr-missing]");
        Posts.write(spaced.resolve("a.md"), Posts.linkWith("tldr", "layout: x"));
        String uri = uri(spaced.resolve("b.md"));
        try (TestServer server = new TestServer()) {
            server.client.request(
                    "initialize", json("{'processId': null, 'rootPath': '%s', 'capabilities': {}}", "" + spaced));
            server.client.notify("initialized", json("{}"));
            server.client.open(uri, Posts.LINK);

            assertThat(rules(server.client.diagnostics(uri))).containsExactly("external-url-duplicate");
        }
    }

    @Test
    void filesThatComeAndGoOnTheDiskCount() throws IOException {
        String uri = uri(folder.resolve("b.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, Posts.LINK);
            assertThat(server.client.diagnostics(uri)).isEmpty();

            Path first = Posts.write(folder.resolve("a.md"), Posts.LINK);
            changedOnDisk(server, first, 1);
            assertThat(rules(server.client.diagnostics(uri))).containsExactly("external-url-duplicate");

            Files.delete(first);
            changedOnDisk(server, first, 3);
            assertThat(server.client.diagnostics(uri)).isEmpty();
        }
    }

    @Test
    void fileThatTheFolderLeavesOutIsNotChecked() {
        Posts.write(folder.resolve(".git/HEAD"), "");
        Posts.write(folder.resolve(".gitignore"), "drafts/\n");
        String ignored = uri(Posts.write(folder.resolve("drafts/a.md"), "no post"));
        String page = uri(Posts.write(folder.resolve("_index.md"), "no post"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(ignored, "no post");
            server.client.open(page, "no post");

            assertThat(server.client.diagnostics(ignored)).isEmpty();
            assertThat(server.client.diagnostics(page)).isEmpty();
        }
    }

    /** As long as a file says so; settings of git that are only of this clone count as well. */
    @ParameterizedTest
    @ValueSource(strings = {".gitignore", ".git/info/exclude"})
    void fileIsCheckedWhenGitNoLongerLeavesItOut(String name) {
        Posts.write(folder.resolve(".git/HEAD"), "");
        Path rules = Posts.write(folder.resolve(name), "drafts/\n");
        String uri = uri(Posts.write(folder.resolve("drafts/a.md"), "no post"));
        try (TestServer server = TestServer.in(folder)) {
            assertThat(watched(server))
                    .anySatisfy(glob -> assertThat(folder.getFileSystem()
                                    .getPathMatcher("glob:" + glob)
                                    .matches(rules))
                            .isTrue());
            server.client.open(uri, "---\ntitle: A\n---\n");
            assertThat(server.client.diagnostics(uri)).isEmpty();

            Posts.write(rules, "");
            changedOnDisk(server, rules, 2);
            assertThat(rules(server.client.diagnostics(uri))).containsExactly("date-required");
        }
    }

    private static List<String> watched(TestServer server) {
        List<String> globs = new ArrayList<>();
        server.client
                .await(message -> message.path("method").asText().equals("client/registerCapability"))
                .at("/params/registrations/0/registerOptions/watchers")
                .forEach(watcher -> globs.add(watcher.path("globPattern").asText()));
        return globs;
    }

    /** As a run does, whether they are saved or not. */
    @ParameterizedTest
    @ValueSource(
            strings = {"drafts/a.md", "ignored/a.md", "_index.md", ".hidden.md", ".folder/a.md", "a.markdown", "a.mdx"})
    void newFileThatTheFolderLeavesOutIsNoOtherFile(String name) {
        Posts.write(folder.resolve(".git/HEAD"), "");
        Posts.write(folder.resolve(".gitignore"), "ignored/\n");
        Posts.write(folder.resolve(".postmodel.yaml"), "exclude: [drafts/]\n");
        String post = uri(Posts.write(folder.resolve("posts/z.md"), Posts.LINK));
        Path file = folder.resolve(name);
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(post, Posts.LINK);
            assertThat(server.client.diagnostics(post)).isEmpty();
            server.client.open(uri(file), Posts.LINK.replace("draft: false", "draft: maybe"));
            assertThat(server.client.diagnostics(uri(file))).isEmpty();
            server.client.change(post, 2, Posts.LINK);
            assertThat(server.client.diagnostics(post, 2)).isEmpty();

            Posts.write(file, Posts.LINK);
            changedOnDisk(server, file, 1);
            server.client.close(uri(file));
            server.client.change(post, 3, Posts.LINK);
            assertThat(server.client.diagnostics(post, 3)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ignor: [x] | :1:1: unknown key \"ignor\"; did you mean ignore? (known: select, ignore, warn, error, include,"
                        + " exclude, max-warnings, default-offset, default-zone, max-file-bytes, max-front-matter-bytes,"
                        + " max-nesting, max-alias-nodes, collections, references, per-file-ignores)",
                "collections: {a: {files: '*.md', schema: gone.json}} | :1:42: schema \"gone.json\": no such file; run validate"
                        + " --infer-schema to make one",
                "exclude: ['[a'] | :1:11: bad glob \"[a\": [ is never closed; write \\[ for the character"
            })
    void whereSettingsAreBrokenOnlyAPersonHearsIt(String text, String fault) {
        Path settings = Posts.write(folder.resolve(".postmodel.yaml"), text);
        String uri = uri(folder.resolve("a.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, Posts.LINK);
            assertThat(server.client.diagnostics(uri).at("/0/message").asText())
                    .isEqualTo("not checked: " + settings + fault);
            String place = "{'textDocument': {'uri': '%s'}, 'position': {'line': 3, 'character': 8}";

            assertThat(server.client
                            .request("textDocument/hover", json(place + "}", uri))
                            .isNull())
                    .isTrue();
            assertThat(server.client
                            .request("textDocument/prepareRename", json(place + "}", uri))
                            .isNull())
                    .isTrue();
            assertThat(server.client.request("textDocument/completion", json(place + "}", uri)))
                    .isEmpty();
            assertThat(server.client.request(
                            "textDocument/documentSymbol", json("{'textDocument': {'uri': '%s'}}", uri)))
                    .isEmpty();
            assertThat(server.client.request(
                            "textDocument/formatting", json("{'textDocument': {'uri': '%s'}, 'options': {}}", uri)))
                    .isEmpty();
            assertThat(server.client.request("textDocument/codeAction", json("""
                            {'textDocument': {'uri': '%s'}, 'context': {'diagnostics': []},
                             'range': {'start': {'line': 0, 'character': 0}, 'end': {'line': 9, 'character': 0}}}
                            """, uri)))
                    .isEmpty();
            assertThat(server.client
                            .error("textDocument/rename", json(place + ", 'newName': 'x'}", uri))
                            .path("message")
                            .asText())
                    .isEqualTo(settings + fault);
        }
    }

    @Test
    void brokenSettingsAreToldAtTheirOwnPlace() {
        Path settings = Posts.write(folder.resolve(".postmodel.yaml"), "exclude: []\nignroe: [x]\n");
        String uri = uri(folder.resolve("a.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, "---\ntitle: A\n---\n");
            JsonNode told = server.client.diagnostics(uri(settings));
            assertThat(told).hasSize(1);
            assertThat(told.at("/0/message").asText()).startsWith("unknown key \"ignroe\"; did you mean ignore?");
            assertThat(told.at("/0/range/start")).isEqualTo(json("{'line': 1, 'character': 0}"));

            Posts.write(settings, "exclude: []\n");
            changedOnDisk(server, settings, 2);
            assertThat(server.client.diagnostics(uri(settings))).isEmpty();
            server.client.diagnostics(uri);
            assertThat(rules(server.client.diagnostics(uri))).containsExactly("date-required");
        }
    }

    @Test
    void settingsAreCheckedWhileTheyAreWritten() {
        String settings = uri(folder.resolve(".postmodel.yaml"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(settings, "select: [title-reqired]\n");
            assertThat(server.client.diagnostics(settings).at("/0/message").asText())
                    .isEqualTo("no rule is named \"title-reqired\"; did you mean title-required?");

            server.client.change(settings, 2, "select: [title-required]\n");
            assertThat(server.client.diagnostics(settings, 2)).isEmpty();
        }
    }

    @Test
    void brokenSchemaIsToldAtItsOwnPlace() {
        Posts.write(folder.resolve(".postmodel.yaml"), "collections: {a: {files: '*.md', schema: a.json}}");
        Path schema = Posts.write(folder.resolve("a.json"), "{\"type\": \"objct\"}");
        String uri = uri(folder.resolve("a.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, "---\nname: Ann\n---\n");
            JsonNode told = server.client.diagnostics(uri(schema));
            assertThat(told).hasSize(1);
            assertThat(told.at("/0/range/start")).isEqualTo(json("{'line': 0, 'character': 9}"));
            assertThat(server.client.diagnostics(uri).at("/0/message").asText()).startsWith("not checked: " + schema);

            Posts.write(schema, "{\"required\": [\"seats\"]}");
            changedOnDisk(server, schema, 2);
            assertThat(rules(server.client.diagnostics(uri))).containsExactly("schema-required");
            assertThat(server.client.diagnostics(uri(schema))).isEmpty();
        }
    }

    /** A client that cannot watch says when a text is saved. */
    @Test
    void withoutWatchingSettingsCountAfterTheNextChange() throws IOException {
        Path settings = Posts.write(folder.resolve(".postmodel.yaml"), "ignore: [tldr-missing]\n");
        Files.setLastModifiedTime(settings, FileTime.from(Instant.EPOCH));
        String uri = uri(folder.resolve("a.md"));
        String text = Posts.LINK.replace("tldr: A greeting in one line.\n", "");
        try (TestServer server = new TestServer()) {
            server.client.request(
                    "initialize", json("{'processId': null, 'rootUri': '%s', 'capabilities': {}}", uri(folder)));
            server.client.open(uri, text);
            assertThat(server.client.diagnostics(uri)).isEmpty();

            Posts.write(settings, "ignore: []\n");
            server.client.change(uri, 2, text + "More.\n");
            assertThat(rules(server.client.diagnostics(uri, 2))).containsExactly("tldr-missing");
        }
    }

    @Test
    void requestThatIsCancelledEnds() {
        for (int number = 0; number < 300; number++) {
            Posts.write(folder.resolve(number + ".md"), Posts.LINK);
        }
        String uri = uri(folder.resolve("0.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, Posts.LINK);
            int id = server.client.send("textDocument/rename", json("""
                    {'textDocument': {'uri': '%s'}, 'position': {'line': 3, 'character': 8}, 'newName': 'x'}
                    """, uri));
            server.client.notify("$/cancelRequest", json("{'id': " + id + "}"));

            assertThat(server.client.response(id).at("/error/code").asInt()).isEqualTo(-32800);
            assertThat(server.client.request(
                            "textDocument/documentSymbol", json("{'textDocument': {'uri': '%s'}}", uri)))
                    .isNotEmpty();
        }
    }

    @Test
    @Tag("slow")
    void typingInALargeTextIsNotHeldUp() {
        String uri = uri(folder.resolve("a.md"));
        String text = Posts.LINK + "A line of a post that is about harbours.\n".repeat(120_000);
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, text);
            for (int version = 2; version < 200; version++) {
                server.client.insert(uri, version, 1, 12, "x");
            }
            // Asked after all changes, and answered for the last of them, whatever is still checked.
            JsonNode symbols =
                    server.client.request("textDocument/documentSymbol", json("{'textDocument': {'uri': '%s'}}", uri));
            assertThat(symbols.at("/0/detail").asText()).startsWith("Hello" + "x".repeat(70));
            assertThat(server.client.diagnostics(uri, 199)).isEmpty();
        }
    }

    private static void changedOnDisk(TestServer server, Path file, int type) {
        server.client.notify(
                "workspace/didChangeWatchedFiles",
                json("{'changes': [{'uri': '%s', 'type': %s}]}", uri(file), "" + type));
    }
}
