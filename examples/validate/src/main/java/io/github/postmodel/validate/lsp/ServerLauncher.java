package io.github.postmodel.validate.lsp;

import java.util.Objects;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** LSP4J, with another reader of messages. */
final class ServerLauncher extends Launcher.Builder<LanguageClient> {
    private final Log log;
    private @Nullable MessageJsonHandler json;
    private @Nullable RemoteEndpoint endpoint;

    ServerLauncher(Log log) {
        this.log = log;
        setRemoteInterface(LanguageClient.class);
        setExceptionHandler(this::error);
    }

    /** What a client hears of a request that failed; LSP4J would send it our stack trace. */
    private ResponseError error(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResponseErrorException refusal) {
                return refusal.getResponseError();
            }
        }
        log.unexpected("answering a request", fault);
        return new ResponseError(ResponseErrorCode.InternalError, "the server failed; its log says more", null);
    }

    @Override
    protected MessageJsonHandler createJsonHandler() {
        json = super.createJsonHandler();
        return json;
    }

    @Override
    protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler handler) {
        endpoint = super.createRemoteEndpoint(handler);
        return endpoint;
    }

    @Override
    protected ConcurrentMessageProcessor createMessageProcessor(
            MessageProducer theirs, MessageConsumer consumer, LanguageClient proxy) {
        MessageReader ours =
                new MessageReader(input, Objects.requireNonNull(json), Objects.requireNonNull(endpoint), log);
        return super.createMessageProcessor(ours, consumer, proxy);
    }
}
