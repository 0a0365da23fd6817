package io.github.postmodel.validate.lsp;

import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.schema.SchemaFault;
import io.github.postmodel.validate.usage.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Answers requests, each on a thread that is not the one on which messages come. */
final class Requests implements AutoCloseable {
    private final Lifecycle lifecycle;
    private final ExecutorService threads;

    Requests(Lifecycle lifecycle, ThreadFactory daemons) {
        this.lifecycle = lifecycle;
        // A client may ask more than it waits for: what is asked of a large text must not be found out all at once.
        this.threads = Executors.newFixedThreadPool(2, daemons);
    }

    /**
     * Answers a request.
     *
     * @param question takes note of what is asked, at once
     * @param answer finds the answer; it may ask whether anyone still waits for it
     */
    <Q, A> CompletableFuture<A> answer(Supplier<Q> question, Answer<Q, A> answer) {
        ResponseErrorException refusal = lifecycle.refusal();
        if (refusal != null) {
            return CompletableFuture.failedFuture(refusal);
        }
        Q asked = question.get();
        return CompletableFutures.computeAsync(threads, asking -> {
            asking.checkCanceled();
            return found(() -> answer.find(asked, asking));
        });
    }

    private static <A> A found(Supplier<A> answer) {
        try {
            return answer.get();
        } catch (Refusal | SchemaFault | PostReadException fault) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.RequestFailed, String.valueOf(fault.getMessage()), null));
        } catch (StackOverflowError fault) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.RequestFailed, "the text is nested too deeply", null));
        }
    }

    /** Finds an answer. */
    interface Answer<Q, A> {
        A find(Q asked, CancelChecker asking);
    }

    /** For an answer that is at hand. */
    <A> CompletableFuture<A> now(Function<Lifecycle, A> answer) {
        try {
            return CompletableFuture.completedFuture(answer.apply(lifecycle));
        } catch (ResponseErrorException refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
