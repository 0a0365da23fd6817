package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.support.LspClient;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A server in the process of the test. */
final class TestServer implements AutoCloseable {
    private static final PostValidator VALIDATOR = PostValidator.create();

    final LspClient client;
    final CompletableFuture<Integer> exitCode;

    TestServer() {
        try {
            PipedOutputStream toServer = new PipedOutputStream();
            PipedOutputStream toClient = new PipedOutputStream();
            PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 16);
            PipedInputStream clientIn = new PipedInputStream(toClient, 1 << 16);
            exitCode = CompletableFuture.supplyAsync(
                    () -> new Server(() -> VALIDATOR, false).run(serverIn, toClient), task -> {
                        Thread thread = new Thread(task, "server");
                        thread.setDaemon(true);
                        thread.start();
                    });
            client = new LspClient(clientIn, toServer);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A server that has a folder open. */
    static TestServer in(Path folder) {
        TestServer server = new TestServer();
        server.client.initialize(folder, "'utf-16'");
        return server;
    }

    @Override
    public void close() {
        if (!exitCode.isDone()) {
            client.close();
        }
    }
}
