package io.github.postmodel.validate.lsp;

import java.util.Objects;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
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
