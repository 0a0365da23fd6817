package io.github.postmodel.validate.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** How far a conversation is: not begun, running, shut down, at its end. */
final class Lifecycle implements AutoCloseable {
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile State state = State.NEW;

    private enum State {
        NEW,
        RUNNING,
        SHUT_DOWN
    }

    /** Begins; a second beginning is refused. */
    void begin() {
        if (state != State.NEW) {
            throw error(ResponseErrorCode.InvalidRequest, "initialize was sent before");
        }
        state = State.RUNNING;
    }

    /** Whether messages count now. */
    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Why a request is not answered now; null where it is. */
    @Nullable
    ResponseErrorException refusal() {
        return switch (state) {
            case NEW -> error(ResponseErrorCode.ServerNotInitialized, "initialize comes first");
            case RUNNING -> null;
            case SHUT_DOWN -> error(ResponseErrorCode.InvalidRequest, "shutdown was sent before; only exit follows");
        };
    }

    private static ResponseErrorException error(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }

    void shutDown() {
        state = State.SHUT_DOWN;
    }

    /**
     * Ends together with the process of the client. One that cannot be seen from here, as from inside of a container, is
     * missed when standard input ends.
     */
    void endWith(@Nullable Integer process) {
        if (process != null && process > 0 && process != ProcessHandle.current().pid()) {
            ProcessHandle.of(process).ifPresent(client -> {
                CompletableFuture<Void> unused = client.onExit().thenRun(this::exit);
            });
        }
    }

    /** Ends. */
    void exit() {
        end.countDown();
    }

    /** Waits for the end: 0 where the client has said before that it comes. */
    int awaitExit() {
        try {
            end.await();
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
        }
        return state == State.SHUT_DOWN ? 0 : 1;
    }

    @Override
    public void close() {
        exit();
    }
}
