package io.github.postmodel.io.internal.folder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Does a task for each item on some threads, and hands on the results in the order of the items, to one thread. Items are
 * looked for while the tasks are done. Only so many results are ahead of the one that is handed on: two batches for each
 * thread, and of large ones fewer, by their weight.
 *
 * <p>A thread takes a few items at a time, for handing over one costs as much as doing it.
 */
public final class OrderedTasks<T, R> implements AutoCloseable {
    /** The most items that a thread takes at a time. */
    public static final int LARGEST_BATCH = 32;

    /** How many batches there are for each thread, one of which it works on. */
    public static final int BATCHES_FOR_EACH_THREAD = 2;

    private static final String CLOSED = "closed while there was more to come";
    private static final long TICK_NANOS = 50_000_000;
    private static final long IDLE_SECONDS = 1;

    /** How much may be ahead: a part of what the memory holds. */
    private static final long MOST_WEIGHT =
            Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

    private final Iterator<T> items;
    private final Task<T, R> task;
    private final ThreadPoolExecutor executor;
    private final int batchesAhead;
    private final Object lock = new Object();

    // Of the thread that takes the results.
    private final Deque<T> found = new ArrayDeque<>();
    private final Deque<Batch> ahead = new ArrayDeque<>();
    private int started;

    // Guarded by the lock.
    private @Nullable Batch first;
    private long weightAhead;
    private boolean closed;

    /**
     * Begins when the first result is asked for.
     *
     * @param items what to do; only the thread that takes the results asks for them
     * @param task what to do for an item
     * @param name what the threads are called
     */
    public OrderedTasks(Iterator<T> items, Task<T, R> task, int threads, String name) {
        this.items = items;
        this.task = task;
        this.batchesAhead = threads * BATCHES_FOR_EACH_THREAD;
        this.executor = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new Daemons(name));
        // Whoever forgets to close keeps no thread.
        executor.allowCoreThreadTimeOut(true);
    }

    /** What to do for each item, on any thread. */
    public interface Task<T, R> {
        /** Does it. */
        R perform(T item);

        /** How many bytes a result holds, roughly. */
        long weight(R result);
    }

    /** Makes threads that do not keep a program alive. */
    private record Daemons(String name) implements ThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        }
    }

    /**
     * What came of an item.
     *
     * @param result the result; null where the task has thrown
     * @param fault what it has thrown
     */
    public record Done<T, R>(
            T item, @Nullable R result, @Nullable Throwable fault) {}

    /** Takes what comes of the tasks, on the thread that asked for them. */
    public interface Results<T, R> {
        /** A task is done. */
        void done(T item, R result);

        /** A task has thrown. */
        void failed(T item, Throwable fault);

        /** Nothing is done yet; called every now and then. */
        void waiting();
    }

    /** Goes on until all is done, or is to stop. */
    public void forEach(Results<T, R> results, BooleanSupplier stop) throws InterruptedException {
        while (!stop.getAsBoolean()) {
            Done<T, R> done = poll();
            if (done == null) {
                if (isFinished()) {
                    return;
                }
                results.waiting();
            } else if (done.fault != null) {
                results.failed(done.item, done.fault);
            } else if (done.result != null) {
                results.done(done.item, done.result);
            }
        }
    }

    /** Whether everything has been handed on. */
    public boolean isFinished() {
        return ahead.isEmpty() && found.isEmpty() && !items.hasNext();
    }

    /**
     * The next result; null where there is none yet, after a short wait, or none any more.
     *
     * @throws IllegalStateException if this is closed
     */
    public @Nullable Done<T, R> poll() throws InterruptedException {
        start();
        Batch batch = ahead.peek();
        if (batch == null) {
            return null;
        }
        Done<T, R> done = take(batch);
        if (done != null || lookAhead()) {
            return done;
        }
        synchronized (lock) {
            long end = System.nanoTime() + TICK_NANOS;
            long left = TICK_NANOS;
            while (left > 0 && batch.done.isEmpty() && !closed) {
                TimeUnit.NANOSECONDS.timedWait(lock, left);
                left = end - System.nanoTime();
            }
        }
        return take(batch);
    }

    private @Nullable Done<T, R> take(Batch batch) {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException(CLOSED);
            }
            Done<T, R> done = batch.take();
            if (batch.done.isEmpty() && batch.complete) {
                ahead.remove();
                first = ahead.peek();
                lock.notifyAll();
            }
            return done;
        }
    }

    /** Looks for one more item while there is nothing to hand on. */
    private boolean lookAhead() {
        boolean more = found.size() < LARGEST_BATCH && items.hasNext();
        if (more) {
            found.add(items.next());
        }
        return more;
    }

    private void start() {
        while (ahead.size() < batchesAhead) {
            // Small batches first: there may be few items, and each may take long.
            int size = Math.min(LARGEST_BATCH, 1 + started / (2 * batchesAhead));
            while (found.size() < size && items.hasNext()) {
                found.add(items.next());
            }
            if (found.isEmpty()) {
                return;
            }
            List<T> next = new ArrayList<>(size);
            while (next.size() < size && !found.isEmpty()) {
                next.add(found.remove());
            }
            Batch batch = new Batch(next);
            ahead.add(batch);
            synchronized (lock) {
                first = ahead.peek();
            }
            try {
                executor.execute(batch);
            } catch (RejectedExecutionException ended) {
                throw new IllegalStateException(CLOSED, ended);
            }
            started += next.size();
        }
    }

    /** Begins nothing more. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = !ahead.isEmpty();
            first = null;
            lock.notifyAll();
        }
        executor.shutdownNow();
    }

    private final class Batch implements Runnable {
        private final List<T> items;
        private final Deque<Done<T, R>> done = new ArrayDeque<>();
        private final Deque<Long> weights = new ArrayDeque<>();
        private boolean complete;

        Batch(List<T> items) {
            this.items = items;
        }

        @Override
        public void run() {
            List<Done<T, R>> ready = new ArrayList<>(items.size());
            long readyWeight = 0;
            for (int index = 0; index < items.size(); index++) {
                if (!mayGoOn()) {
                    return;
                }
                Done<T, R> one = perform(items.get(index));
                ready.add(one);
                readyWeight += one.result == null ? 0 : task.weight(one.result);
                boolean last = index == items.size() - 1;
                if (last || readyWeight > MOST_WEIGHT / batchesAhead) {
                    publish(ready, readyWeight, last);
                    ready = new ArrayList<>();
                    readyWeight = 0;
                }
            }
        }

        private Done<T, R> perform(T item) {
            try {
                return new Done<>(item, task.perform(item), null);
            } catch (RuntimeException | Error fault) {
                return new Done<>(item, null, fault);
            }
        }

        /** Waits while too much is ahead, but for the batch that is to be handed on; false where that is no more. */
        private boolean mayGoOn() {
            synchronized (lock) {
                while (weightAhead > MOST_WEIGHT && first != this && !closed) {
                    try {
                        lock.wait();
                    } catch (InterruptedException end) {
                        return false;
                    }
                }
                return !closed;
            }
        }

        private void publish(List<Done<T, R>> ready, long readyWeight, boolean last) {
            synchronized (lock) {
                // The weight is handed on with the last of them.
                for (int index = 0; index < ready.size(); index++) {
                    done.add(ready.get(index));
                    weights.add(index == ready.size() - 1 ? readyWeight : 0L);
                }
                weightAhead += readyWeight;
                complete = last;
                lock.notifyAll();
            }
        }

        @Nullable
        Done<T, R> take() {
            Long freed = weights.poll();
            if (freed != null && freed > 0) {
                boolean wasTooMuch = weightAhead > MOST_WEIGHT;
                weightAhead -= freed;
                if (wasTooMuch) {
                    lock.notifyAll();
                }
            }
            return done.poll();
        }
    }
}
