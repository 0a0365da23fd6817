package io.github.postmodel.validate.lsp;

import static io.github.postmodel.validate.support.LspClient.json;
import static io.github.postmodel.validate.support.LspClient.uri;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.validate.lsp.text.PositionEncoding;
import io.github.postmodel.validate.lsp.text.RandomEdits;
import io.github.postmodel.validate.support.LspClient;
import io.github.postmodel.validate.support.Posts;
import java.nio.file.Path;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server as a process: how it begins, what it prints, and how it ends. */
@Tag("slow")
class LspIT {
    private static final int EDITS = 300;
    private static final long SEED = Long.getLong("postmodel.seed", 1);

    @TempDir
    private Path folder;

    @Test
    void standardOutputIsTheProtocolAndNothingElse() throws Exception {
        try (LspProcess server = new LspProcess(folder)) {
            JsonNode result = server.client.initialize(folder, "'utf-8', 'utf-16'");
            assertThat(result.at("/serverInfo/name").asText()).isEqualTo("postmodel-validate");
            assertThat(result.at("/capabilities/positionEncoding").asText()).isEqualTo("utf-8");
            String uri = uri(folder.resolve("a.md"));
            server.client.open(uri, "---\ntitle: A\n---\n");
            assertThat(DiagnosticsTest.rules(server.client.diagnostics(uri, 1))).containsExactly("date-required");
            server.client.write("{odd");
            server.client.change(uri, 2, Posts.ARTICLE.replace("---\nHello", "tags: [a]\n---\nHello"));
            assertThat(server.client.diagnostics(uri, 2)).isEmpty();
            server.client.close();

            assertThat(server.exitCode()).isZero();
            assertThat(server.err()).isEmpty();
        }
    }

    @Test
    void endOfInputIsTheEnd() throws Exception {
        try (LspProcess server = new LspProcess(folder)) {
            server.client.initialize(folder, "");
            server.process.getOutputStream().close();

            assertThat(server.exitCode()).isOne();
        }
    }

    /** Its input stays open here: another process holds the other end of it. */
    @Test
    void endOfTheClientIsTheEnd() throws Exception {
        Process living = new ProcessBuilder("sleep", "100").start();
        try (LspProcess server = new LspProcess(folder)) {
            server.client.request(
                    "initialize", json("{'processId': %s, 'rootUri': null, 'capabilities': {}}", "" + living.pid()));
            assertThat(server.process.isAlive()).isTrue();
            living.destroyForcibly();

            assertThat(server.exitCode()).isOne();
        } finally {
            living.destroyForcibly();
        }
    }

    /** What the server says of a text that was edited is what it says of the same text opened at once. */
    @ParameterizedTest
    @EnumSource(PositionEncoding.class)
    void textIsThatOfTheClientAfterEachEdit(PositionEncoding encoding) throws Exception {
        RandomEdits edits = new RandomEdits(SEED, encoding, Posts.LINK.replace("\n", "\r\n") + "😀");
        String edited = uri(folder.resolve("edited.md"));
        String opened = uri(folder.resolve("opened.md"));
        try (LspProcess server = new LspProcess(folder)) {
            server.client.request(
                    "initialize",
                    json(
                            "{'processId': null, 'rootUri': null, 'capabilities': {'general': {'positionEncodings': ['%s']}}}",
                            encoding.id()));
            server.client.open(edited, edits.text());
            server.client.diagnostics(edited, 1);
            for (int edit = 2; edit < EDITS; edit++) {
                server.client.notify("textDocument/didChange", change(edited, edit, edits.next()));
                server.client.open(opened, edits.text());

                assertThat(server.client.diagnostics(edited, edit))
                        .as("seed %s, edit %s: %s", SEED, edit, edits.text())
                        .isEqualTo(server.client.diagnostics(opened));
                assertThat(symbols(server, edited)).isEqualTo(symbols(server, opened));
            }
        }
    }

    private static JsonNode symbols(LspProcess server, String uri) {
        return server.client.request("textDocument/documentSymbol", json("{'textDocument': {'uri': '%s'}}", uri));
    }

    private static JsonNode change(String uri, int version, TextDocumentContentChangeEvent change) {
        var params = LspClient.JSON.createObjectNode();
        params.putObject("textDocument").put("uri", uri).put("version", version);
        var content = params.putArray("contentChanges").addObject().put("text", change.getText());
        if (change.getRange() != null) {
            var range = content.putObject("range");
            put(range.putObject("start"), change.getRange().getStart());
            put(range.putObject("end"), change.getRange().getEnd());
        }
        return params;
    }

    private static void put(com.fasterxml.jackson.databind.node.ObjectNode node, Position position) {
        node.put("line", position.getLine()).put("character", position.getCharacter());
    }
}
