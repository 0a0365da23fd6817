package io.github.postmodel.validate.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** A message that could not be taken, and what JSON-RPC wants to be said of it. */
final class FaultyMessage {
    private @Nullable Either<String, Number> id;
    private @Nullable String method;

    private FaultyMessage() {}

    /**
     * An answer.
     *
     * @param request the request as far as it is known; without an id where it has none
     */
    record Answer(RequestMessage request, MessageIssue issue) {}

    /** The answer to a message; empty where it is a notification, or an answer itself. */
    static Optional<Answer> answer(byte[] content) {
        FaultyMessage message = new FaultyMessage();
        try (JsonReader json = new JsonReader(new InputStreamReader(new ByteArrayInputStream(content), UTF_8))) {
            if (!message.isObject(json)) {
                return Optional.of(message.issue(ResponseErrorCode.InvalidRequest, "a message is a JSON object"));
            }
        } catch (IOException | IllegalStateException | NumberFormatException fault) {
            return Optional.of(new FaultyMessage().issue(ResponseErrorCode.ParseError, "this is not JSON"));
        }
        if (message.method == null) {
            return message.id == null
                    ? Optional.of(message.issue(ResponseErrorCode.InvalidRequest, "the message has no method"))
                    : Optional.empty();
        }
        return message.id == null
                ? Optional.empty()
                : Optional.of(message.issue(
                        ResponseErrorCode.InvalidParams,
                        message.method + ": its params or its id are not as the protocol has them"));
    }

    /** Reads the id and the method, wherever they are: the id often comes last. */
    private boolean isObject(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            json.skipValue();
            return false;
        }
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            JsonToken token = json.peek();
            if (name.equals("id") && token == JsonToken.NUMBER) {
                id = Either.forRight(new BigDecimal(json.nextString()));
            } else if (name.equals("id") && token == JsonToken.STRING) {
                id = Either.forLeft(json.nextString());
            } else if (name.equals("method") && token == JsonToken.STRING) {
                method = json.nextString();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        return true;
    }

    private Answer issue(ResponseErrorCode code, String text) {
        RequestMessage request = new RequestMessage();
        request.setRawId(id);
        request.setMethod(method == null ? "" : method);
        return new Answer(request, new MessageIssue(text, code.getValue()));
    }
}
