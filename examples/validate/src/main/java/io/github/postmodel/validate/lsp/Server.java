package io.github.postmodel.validate.lsp;

import io.github.postmodel.validation.PostValidator;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** One conversation with one client. */
final class Server {
    /** Kept here, for a logger that nobody holds forgets its level. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private final Supplier<PostValidator> validator;
    private final boolean debug;

    Server(Supplier<PostValidator> validator, boolean debug) {
        this.validator = validator;
        this.debug = debug;
    }

    /** Goes on until the client ends, by its word or without one, and gives the exit code that the protocol asks for. */
    int run(InputStream in, OutputStream out) {
        PROTOCOL.setLevel(debug ? Level.WARNING : Level.OFF);
        Log log = new Log(debug);
        ExecutorService threads = Executors.newCachedThreadPool(daemons());
        try (Lifecycle lifecycle = new Lifecycle();
                Requests requests = new Requests(lifecycle, daemons());
                Session session = new Session(validator, log)) {
            Launcher<LanguageClient> launcher = new ServerLauncher(log)
                    .setLocalService(new PostLanguageServer(lifecycle, requests, session))
                    .setInput(in)
                    .setOutput(out)
                    .setExecutorService(threads)
                    .create();
            session.connect(launcher.getRemoteProxy());
            CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> listen(launcher), threads)
                    .whenComplete((nothing, fault) -> lifecycle.exit());
            return lifecycle.awaitExit();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void listen(Launcher<LanguageClient> launcher) {
        try {
            launcher.startListening().get();
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            // There is nobody left to talk to.
            return;
        }
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "lsp");
            thread.setDaemon(true);
            return thread;
        };
    }
}
