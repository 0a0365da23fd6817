package io.github.postmodel.examples;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Makes a thing while others go on, and gives it once it is there. */
final class InBackground<T> implements Supplier<T> {
    private final CompletableFuture<T> made = new CompletableFuture<>();

    InBackground(Supplier<T> maker) {
        Thread thread = new Thread(() -> make(maker), "in-background");
        thread.setDaemon(true);
        thread.start();
    }

    private void make(Supplier<T> maker) {
        try {
            made.complete(maker.get());
        } catch (RuntimeException | Error fault) {
            made.completeExceptionally(fault);
        }
    }

    @Override
    public T get() {
        return made.join();
    }
}
