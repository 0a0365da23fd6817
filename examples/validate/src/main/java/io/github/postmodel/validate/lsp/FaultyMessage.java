package io.github.postmodel.validate.lsp;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a message that could not be taken.
 *
 * @param request the request as far as it is known: without an id where it has none
 * @param issue what is wrong with it
 */
record FaultyMessage(RequestMessage request, MessageIssue issue) {
    /** Unlike the parser of the protocol's library, this one takes only what is JSON. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** The answer to a message; empty where none is due: it is a notification, or an answer itself. */
    static Optional<FaultyMessage> of(byte[] content) {
        JsonNode message;
        try {
            message = JSON.readTree(content);
        } catch (IOException fault) {
            return Optional.of(of(null, ResponseErrorCode.ParseError, "this is not JSON"));
        }
        if (message.isMissingNode()) {
            return Optional.of(of(null, ResponseErrorCode.ParseError, "this is not JSON"));
        }
        if (!message.isObject()) {
            return Optional.of(of(null, ResponseErrorCode.InvalidRequest, "a message is a JSON object"));
        }
        Either<String, Number> id = id(message.path("id"));
        String method = message.path("method").textValue();
        if (method == null) {
            return message.has("id")
                    ? Optional.empty()
                    : Optional.of(of(null, ResponseErrorCode.InvalidRequest, "the message has no method"));
        }
        return id == null
                ? Optional.empty()
                : Optional.of(of(
                        id,
                        ResponseErrorCode.InvalidParams,
                        method + ": its params or its id are not as the protocol has them"));
    }

    private static @Nullable Either<String, Number> id(JsonNode id) {
        if (id.isNumber()) {
            return Either.forRight(id.numberValue());
        }
        return id.isTextual() ? Either.forLeft(id.textValue()) : null;
    }

    private static FaultyMessage of(@Nullable Either<String, Number> id, ResponseErrorCode code, String message) {
        RequestMessage request = new RequestMessage();
        request.setRawId(id);
        return new FaultyMessage(request, new MessageIssue(message, code.getValue()));
    }
}
