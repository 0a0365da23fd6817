package io.github.postmodel.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * Does a task for each item on some threads, and hands on the results in the order of the items. Only so many results are
 * ahead of the one that is handed on, so the memory grows only by the items themselves. A thread takes a few items at a
 * time: to hand over one costs as much as to do it.
 */
final class OrderedTasks<T, R> implements AutoCloseable {
    private static final int BATCHES_FOR_EACH_THREAD = 2;
    private static final int LARGEST_BATCH = 32;
    private static final long TICK_MILLIS = 50;

    private final ExecutorService executor;
    private final int batchesAhead;

    OrderedTasks(int threads) {
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "check");
            thread.setDaemon(true);
            return thread;
        });
        this.batchesAhead = threads * BATCHES_FOR_EACH_THREAD;
    }

    /** Goes on until all is done, or is to stop. Items are looked for while the tasks are done. */
    void forEach(Iterator<T> items, Function<T, R> task, Results<T, R> results, BooleanSupplier stop)
            throws InterruptedException {
        Deque<T> found = new ArrayDeque<>();
        Deque<Future<List<Done<T, R>>>> ahead = new ArrayDeque<>();
        int started = 0;
        while (!stop.getAsBoolean()) {
            // Small batches first: there may be few items, and each may take long.
            int batch = Math.min(LARGEST_BATCH, 1 + started / (2 * batchesAhead));
            while (found.size() < batch && items.hasNext()) {
                found.add(items.next());
            }
            if (ahead.size() < batchesAhead && !found.isEmpty()) {
                List<T> next = first(batch, found);
                ahead.add(executor.submit(() -> doAll(next, task)));
                started += next.size();
                continue;
            }
            Future<List<Done<T, R>>> next = ahead.peek();
            if (next == null) {
                return;
            }
            if (!next.isDone() && items.hasNext()) {
                found.add(items.next());
                results.waiting();
                continue;
            }
            try {
                List<Done<T, R>> all = next.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                ahead.remove();
                for (int index = 0; index < all.size() && !stop.getAsBoolean(); index++) {
                    all.get(index).handTo(results);
                }
            } catch (ExecutionException fault) {
                throw new IllegalStateException("a task has thrown past its batch", fault);
            } catch (TimeoutException notYet) {
                results.waiting();
            }
        }
    }

    private static <T> List<T> first(int number, Deque<T> items) {
        List<T> first = new ArrayList<>(number);
        while (first.size() < number && !items.isEmpty()) {
            first.add(items.remove());
        }
        return first;
    }

    private static <T, R> List<Done<T, R>> doAll(List<T> items, Function<T, R> task) {
        List<Done<T, R>> all = new ArrayList<>(items.size());
        for (T item : items) {
            try {
                all.add(new Done<>(item, task.apply(item), null));
            } catch (RuntimeException | Error fault) {
                all.add(new Done<>(item, null, fault));
            }
        }
        return all;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** Takes what comes of the tasks, on the thread that asked for them. */
    interface Results<T, R> {
        void done(T item, R result);

        void failed(T item, Throwable fault);

        void waiting();
    }

    private record Done<T, R>(
            T item, @Nullable R result, @Nullable Throwable fault) {
        void handTo(Results<T, R> results) {
            if (fault != null) {
                results.failed(item, fault);
            } else if (result != null) {
                results.done(item, result);
            }
        }
    }
}
