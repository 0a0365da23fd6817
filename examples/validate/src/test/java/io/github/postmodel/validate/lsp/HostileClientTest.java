package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.support.LspClient.json;
import static io.github.postmodel.validate.support.LspClient.uri;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Posts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends, the server goes on; and it ends when the protocol says so. */
class HostileClientTest {
    private static final List<String> QUESTIONS =
            List.of("hover", "completion", "codeAction", "formatting", "rename", "prepareRename", "documentSymbol");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{\"jsonrpc\": \"2.0\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": 7}",
                "{\"jsonrpc\": \"2.0\", \"id\": 900}",
                "{\"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"textDocument/hover\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": null}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": {}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": {}}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": [[[]]]}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": {}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": {\"textDocument\":"
                        + " {\"uri\": \"URI\"}, \"contentChanges\": null}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": {\"textDocument\":"
                        + " {\"uri\": \"URI\", \"version\": -1}, \"contentChanges\": [null, {}]}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didClose\", \"params\": {\"textDocument\":"
                        + " {\"uri\": \"file:///nowhere.md\"}}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"workspace/didChangeWatchedFiles\", \"params\": {\"changes\":"
                        + " [{\"uri\": \"::\", \"type\": 99}]}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"workspace/didChangeWorkspaceFolders\", \"params\": {}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"$/cancelRequest\", \"params\": {\"id\": 4711}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"$/unknown\", \"params\": {}}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"no/such\"}"
            })
    void oddMessageChangesNothing(String message) {
        String uri = uri(folder.resolve("a.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, Posts.ARTICLE);
            server.client.diagnostics(uri);
            server.client.write(message.replace("URI", uri));

            assertThatItAnswers(server, uri);
        }
    }

    /** A request has an answer, even where nothing can be made of it; the id may come last. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {                                                   ~ null ~ -32700 ~ this is not JSON
            {"id": 9, "method": "textDocument/hover" x          ~ null ~ -32700 ~ this is not JSON
            nonsense                                            ~ null ~ -32700 ~ this is not JSON
            ``                                                  ~ null ~ -32700 ~ this is not JSON
            []                                                  ~ null ~ -32600 ~ a message is a JSON object
            [{"id": 9, "method": "shutdown"}]                   ~ null ~ -32600 ~ a message is a JSON object
            1                                                   ~ null ~ -32600 ~ a message is a JSON object
            null                                                ~ null ~ -32600 ~ a message is a JSON object
            {"jsonrpc": "2.0"}                                  ~ null ~ -32600 ~ the message has no method
            {"id": 9, "method": "textDocument/hover"}           ~ 9    ~ -32602 ~ PARAMS
            {"id": 9, "method": "textDocument/hover", "params": null} ~ 9 ~ -32602 ~ PARAMS
            {"id": 9, "method": "textDocument/hover", "params": {}} ~ 9 ~ -32602 ~ PARAMS
            {"id": 9, "method": "textDocument/hover", "params": [1, 2]} ~ 9 ~ -32602 ~ PARAMS
            {"id": 9, "method": "textDocument/hover", "params": 1} ~ 9 ~ -32602 ~ PARAMS
            {"id": 9, "method": "textDocument/hover", "params": {"position": "x"}} ~ 9 ~ -32602 ~ PARAMS
            {"method": "textDocument/hover", "params": {"position": "x"}, "id": 9} ~ 9 ~ -32602 ~ PARAMS
            {"method": "textDocument/hover", "params": {"position": "x"}, "id": "a"} ~ "a" ~ -32602 ~ PARAMS
            {"method": "textDocument/hover", "params": {"textDocument": {"uri": "a:b"}}, "id": 9} ~ 9 ~ -32602 ~ PARAMS
            {"id": 1.5, "method": "textDocument/hover", "params": {}} ~ 1.5 ~ -32602 ~ PARAMS
            """)
    void requestThatCannotBeReadIsAnswered(String message, String id, int code, String said) {
        try (TestServer server = TestServer.in(folder)) {
            server.client.write(message);

            assertThat(server.client.await(answer -> answer.has("error")))
                    .isEqualTo(json(
                            """
                    {'jsonrpc': '2.0', 'id': %s, 'error': {'code': %s, 'message': '%s'}}
                    """,
                            id,
                            "" + code,
                            said.replace(
                                    "PARAMS",
                                    "textDocument/hover: its params or its id are not as the protocol has them")));
        }
    }

    @Test
    void oddHeadersAreLeftBehind() {
        String uri = uri(folder.resolve("a.md"));
        try (TestServer server = TestServer.in(folder)) {
            for (String header :
                    List.of("\r\n\r\n", "Content-Length: x\r\n\r\n", "Content-Length: -4\r\n\r\n", "X: y\r\n\r\n")) {
                server.client.writeRaw(header, new byte[0]);
            }
            server.client.writeRaw(
                    "Content-Length: 4\r\nContent-Type: text/plain; charset=nonsense\r\n\r\n", "null".getBytes(UTF_8));
            server.client.open(uri, Posts.ARTICLE);

            assertThatItAnswers(server, uri);
        }
    }

    @Test
    void deepMessageIsRefused() {
        String uri = uri(folder.resolve("a.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.write("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":"
                    + "[".repeat(100_000) + "]".repeat(100_000) + "}");
            server.client.open(uri, Posts.ARTICLE);

            assertThatItAnswers(server, uri);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "untitled:Untitled-1",
                "file:///",
                "file:",
                "file://host/a.md",
                "file:///a%00b.md",
                "file:///%",
                "FILE:///a.md"
            })
    void anyUriOfAFileIsOne(String uri) {
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, "---\ntitle: A\n---\n");
            assertThat(DiagnosticsTest.rules(server.client.diagnostics(uri))).isSubsetOf("date-required");
            server.client.change(uri, -7, Posts.ARTICLE);
            server.client.diagnostics(uri, -7);

            ask(server, uri, "0", "0");
        }
    }

    /** Such as the old version of a file beside the new one: what is wrong with it concerns nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "git:/a.md?%7B%7D",
                "vscode-notebook-cell:/a.ipynb#W0",
                "vscode-chat-code-block://1/a.md",
                "http://example.org/a.md",
                "/a.md",
                "not a uri",
                "",
                "\\u0000"
            })
    void textThatIsNoFileIsNotChecked(String uri) {
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, "---\ntitle: A\n---\n");
            server.client.change(uri, 2, "---\ntitle: B\n---\n");

            ask(server, uri, "0", "0");
            String file = uri(folder.resolve("a.md"));
            server.client.open(file, "---\ntitle: A\n---\n");
            assertThat(server.client
                            .await(message -> message.path("method").asText().endsWith("publishDiagnostics"))
                            .at("/params/uri")
                            .asText())
                    .isEqualTo(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2147483647", "2147483647, 0", "-1, -1", "3, 99", "99, 3"})
    void anyPositionIsOne(String line, String character) {
        String uri = uri(folder.resolve("a.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.open(uri, Posts.LINK);

            ask(server, uri, line, character);
            assertThatItAnswers(server, uri);
        }
    }

    @Test
    void textThatIsNotOpenHasNoAnswers() {
        try (TestServer server = TestServer.in(folder)) {
            ask(server, "file:///nowhere.md", "0", "0");
        }
    }

    @Test
    void unpairedSurrogateIsAProblemOfTheText() {
        String uri = uri(folder.resolve("a.md"));
        try (TestServer server = TestServer.in(folder)) {
            server.client.write("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
                    + "{\"uri\":\"" + uri + "\",\"languageId\":\"markdown\",\"version\":1,"
                    + "\"text\":\"---\\ntitle: \\ud83d\\ndate: '2025-09-18T16:00:00+00:00'\\n---\\n\"}}}");

            assertThat(DiagnosticsTest.rules(server.client.diagnostics(uri))).containsExactly("encoding");
        }
    }

    @Test
    void requestsComeBetweenInitializeAndShutdown() throws Exception {
        try (TestServer server = new TestServer()) {
            assertThat(server.client.error("textDocument/hover", position("a:b", "0", "0")))
                    .isEqualTo(json("""
                    {'code': -32002, 'message': 'initialize comes first'}"""));
            server.client.initialize(folder, "'utf-8', 'utf-16'");
            assertThat(server.client.error("initialize", json("{'capabilities': {}}")))
                    .isEqualTo(json("""
                    {'code': -32600, 'message': 'initialize was sent before'}"""));
            server.client.request("shutdown", null);
            assertThat(server.client.error("textDocument/hover", position("a:b", "0", "0")))
                    .isEqualTo(json("""
                    {'code': -32600, 'message': 'shutdown was sent before; only exit follows'}"""));
            server.client.notify("exit", null);

            assertThat(server.exitCode.get(10, TimeUnit.SECONDS)).isZero();
        }
    }

    @Test
    void exitWithoutShutdownIsAFault() throws Exception {
        try (TestServer server = TestServer.in(folder)) {
            server.client.notify("exit", null);

            assertThat(server.exitCode.get(10, TimeUnit.SECONDS)).isOne();
        }
    }

    private void assertThatItAnswers(TestServer server, String uri) {
        server.client.change(uri, 5, "---\ntitle: A\n---\n");
        assertThat(DiagnosticsTest.rules(server.client.diagnostics(uri, 5))).containsExactly("date-required");
    }

    /** Each question is answered, with anything but an error of the program. */
    private static void ask(TestServer server, String uri, String line, String character) {
        for (String question : QUESTIONS) {
            int id = server.client.send("textDocument/" + question, position(uri, line, character));
            assertThat(server.client.response(id).at("/error/code").asInt())
                    .as(question)
                    .isNotEqualTo(-32603);
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode position(String uri, String line, String character) {
        String place = "{'line': " + line + ", 'character': " + character + "}";
        return json(
                "{'textDocument': {'uri': '%s'}, 'position': %s, 'range': {'start': %s, 'end': %s},"
                        + " 'context': {'diagnostics': []}, 'newName': 'x', 'options': {'tabSize': 2, 'insertSpaces': true}}",
                uri, place, place, place);
    }
}
