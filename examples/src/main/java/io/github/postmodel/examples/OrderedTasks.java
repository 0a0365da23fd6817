package io.github.postmodel.examples;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Does a task for each item on some threads, and hands on the results in the order of the items. Only so many are ahead
 * of the one that is handed on, so the memory does not grow with the items.
 */
final class OrderedTasks<T, R> implements AutoCloseable {
    private static final int AHEAD_FOR_EACH_THREAD = 32;
    private static final long TICK_MILLIS = 50;

    private final ExecutorService threads;
    private final int window;

    OrderedTasks(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "check");
            thread.setDaemon(true);
            return thread;
        });
        this.window = threads * AHEAD_FOR_EACH_THREAD;
    }

    /** Goes on until all is done, or is to stop. */
    void forEach(List<T> items, Function<T, R> task, Results<T, R> results, BooleanSupplier stop)
            throws InterruptedException {
        Iterator<T> left = items.iterator();
        Deque<Ahead<T, R>> ahead = new ArrayDeque<>();
        while (!stop.getAsBoolean()) {
            while (ahead.size() < window && left.hasNext()) {
                T item = left.next();
                ahead.add(new Ahead<>(item, threads.submit(() -> task.apply(item))));
            }
            Ahead<T, R> next = ahead.peek();
            if (next == null) {
                return;
            }
            try {
                R result = next.result().get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                ahead.remove();
                results.done(next.item(), result);
            } catch (ExecutionException fault) {
                ahead.remove();
                results.failed(next.item(), fault.getCause() == null ? fault : fault.getCause());
            } catch (TimeoutException notYet) {
                results.waiting();
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Takes what comes of the tasks, on the thread that asked for them. */
    interface Results<T, R> {
        void done(T item, R result);

        void failed(T item, Throwable fault);

        void waiting();
    }

    private record Ahead<T, R>(T item, Future<R> result) {}
}
