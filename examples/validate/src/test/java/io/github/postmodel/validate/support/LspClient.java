package io.github.postmodel.validate.support;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The client of a language server: messages as the protocol has them, written and read by hand. */
public final class LspClient implements AutoCloseable {
    public static final ObjectMapper JSON = new ObjectMapper();

    private static final int PATIENCE_SECONDS = 60;

    private final InputStream in;
    private final OutputStream out;
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final List<JsonNode> passedOver = new ArrayList<>();
    private int lastId;

    /** A client that reads from one stream and writes to another. */
    public LspClient(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
        Thread reader = new Thread(this::read, "lsp-client");
        reader.setDaemon(true);
        reader.start();
    }

    /** JSON with single quotes for double ones, and values in place of each {@code %s}. */
    public static JsonNode json(String text, String... values) {
        try {
            String filled = text.replace('\'', '"');
            for (String value : values) {
                int place = filled.indexOf("%s");
                filled = filled.substring(0, place) + value.replace('\'', '"') + filled.substring(place + 2);
            }
            return JSON.readTree(filled);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public static String uri(Path path) {
        return path.toUri().toString();
    }

    /** Begins the conversation as an editor with a folder does. */
    public JsonNode initialize(Path folder, String encodings) {
        JsonNode result = request("initialize", json("""
                {'processId': null, 'rootUri': '%s', 'workspaceFolders': [{'uri': '%s', 'name': 'site'}],
                 'capabilities': {
                   'general': {'positionEncodings': [%s]},
                   'textDocument': {
                     'codeAction': {'codeActionLiteralSupport': {'codeActionKind': {'valueSet': []}}},
                     'rename': {'prepareSupport': true}},
                   'workspace': {
                     'workspaceEdit': {'documentChanges': true},
                     'didChangeWatchedFiles': {'dynamicRegistration': true}}}}
                """, uri(folder), uri(folder), encodings));
        notify("initialized", JSON.createObjectNode());
        return result;
    }

    public void open(String uri, String text) {
        ObjectNode item = JSON.createObjectNode().put("uri", uri).put("languageId", "markdown");
        item.put("version", 1).put("text", text);
        notify("textDocument/didOpen", JSON.createObjectNode().set("textDocument", item));
    }

    /** Replaces the whole text. */
    public void change(String uri, int version, String text) {
        ObjectNode params = JSON.createObjectNode();
        params.putObject("textDocument").put("uri", uri).put("version", version);
        params.putArray("contentChanges").addObject().put("text", text);
        notify("textDocument/didChange", params);
    }

    /** Types a text at a place. */
    public void insert(String uri, int version, int line, int character, String text) {
        String place = "{'line': " + line + ", 'character': " + character + "}";
        notify("textDocument/didChange", json("""
                {'textDocument': {'uri': '%s', 'version': %s},
                 'contentChanges': [{'range': {'start': %s, 'end': %s}, 'text': '%s'}]}
                """, uri, "" + version, place, place, text));
    }

    public void close(String uri) {
        notify("textDocument/didClose", json("{'textDocument': {'uri': '%s'}}", uri));
    }

    /** What is said of a text next. */
    public JsonNode diagnostics(String uri) {
        return await(message -> isDiagnostics(message, uri)).at("/params/diagnostics");
    }

    /** What is said of a version of a text. */
    public JsonNode diagnostics(String uri, int version) {
        return await(message -> isDiagnostics(message, uri)
                        && message.at("/params/version").asInt() == version)
                .at("/params/diagnostics");
    }

    private static boolean isDiagnostics(JsonNode message, String uri) {
        return message.path("method").asText().equals("textDocument/publishDiagnostics")
                && message.at("/params/uri").asText().equals(uri);
    }

    /** The result of a request. */
    public JsonNode request(String method, JsonNode params) {
        JsonNode response = response(send(method, params));
        assertThat(response.path("error").isMissingNode())
                .as(response.toString())
                .isTrue();
        return response.path("result");
    }

    /** The error that a request is answered with. */
    public JsonNode error(String method, JsonNode params) {
        JsonNode response = response(send(method, params));
        assertThat(response.path("error").isMissingNode())
                .as(response.toString())
                .isFalse();
        return response.path("error");
    }

    /** Sends a request, and gives its number. */
    public int send(String method, JsonNode params) {
        int id = ++lastId;
        ObjectNode message = message(method, params).put("id", id);
        write(message.toString());
        return id;
    }

    public JsonNode response(int id) {
        return await(message -> message.path("id").asInt() == id && !message.has("method"));
    }

    public void notify(String method, JsonNode params) {
        write(message(method, params).toString());
    }

    private static ObjectNode message(String method, JsonNode params) {
        ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0").put("method", method);
        if (params != null) {
            message.set("params", params);
        }
        return message;
    }

    /** Sends any text with a header that is right. */
    public void write(String content) {
        byte[] bytes = content.getBytes(UTF_8);
        writeRaw("Content-Length: " + bytes.length + "\r\n\r\n", bytes);
    }

    /** Sends any bytes. */
    public synchronized void writeRaw(String header, byte[] content) {
        try {
            out.write(header.getBytes(US_ASCII));
            out.write(content);
            out.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The next message of a kind, among those that were not asked for yet. */
    public JsonNode await(Predicate<JsonNode> wanted) {
        for (JsonNode message : passedOver) {
            if (wanted.test(message)) {
                passedOver.remove(message);
                return message;
            }
        }
        while (true) {
            JsonNode message = next();
            if (wanted.test(message)) {
                return message;
            }
            passedOver.add(message);
        }
    }

    private JsonNode next() {
        try {
            JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(message).as("a message; those before: %s", passedOver).isNotNull();
            assertThat(message.isMissingNode())
                    .as("the server has ended: " + passedOver)
                    .isFalse();
            return message;
        } catch (InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    private void read() {
        try {
            while (true) {
                JsonNode message = JSON.readTree(readContent());
                received.add(message);
                if (message.has("id") && message.has("method")) {
                    ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
                    answer.set("id", message.get("id"));
                    write(answer.putNull("result").toString());
                }
            }
        } catch (IOException | UncheckedIOException ended) {
            received.add(JSON.missingNode());
        }
    }

    /** Anything but a header and its content is no protocol, and ends the reading. */
    private byte[] readContent() throws IOException {
        int length = -1;
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            if (!line.startsWith("Content-Length: ")) {
                throw new IOException("not a header: " + line);
            }
            length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        return content;
    }

    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(UTF_8);
    }

    /** The text after edits, the last first. */
    public static String applied(String text, JsonNode edits) {
        String changed = text;
        for (int index = edits.size() - 1; index >= 0; index--) {
            JsonNode edit = edits.get(index);
            changed = changed.substring(0, offset(text, edit.at("/range/start")))
                    + edit.path("newText").asText()
                    + changed.substring(offset(text, edit.at("/range/end")));
        }
        return changed;
    }

    private static int offset(String text, JsonNode position) {
        int offset = 0;
        for (int line = 0; line < position.path("line").asInt(); line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset + position.path("character").asInt();
    }

    /** Says that this is the end. */
    @Override
    public void close() {
        request("shutdown", null);
        notify("exit", null);
    }
}
