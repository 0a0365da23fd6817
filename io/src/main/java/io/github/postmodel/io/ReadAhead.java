package io.github.postmodel.io;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Reads files with several threads, somewhat ahead of who asks for them, and gives the results in the order of the files.
 * A thread takes a handful of files at a time, for one is read faster than it is handed over.
 */
final class ReadAhead implements Iterator<ReadResult>, AutoCloseable {
    /** How many files a thread takes at a time. */
    static final int HANDFUL = 32;

    /** How many handfuls there are for each thread, one of which it works on. */
    static final int AHEAD = 2;

    private static final long IDLE_SECONDS = 1;

    private final Iterator<Path> paths;
    private final ReadOptions options;
    private final ThreadPoolExecutor threads;
    private final Deque<FutureTask<List<ReadResult>>> ahead = new ArrayDeque<>();
    private Iterator<ReadResult> current = List.<ReadResult>of().iterator();

    ReadAhead(Iterator<Path> paths, ReadOptions options, int count) {
        this.paths = paths;
        this.options = options;
        this.threads = new ThreadPoolExecutor(
                count, count, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ReadAhead::thread);
        // Whoever forgets to close the stream keeps no thread.
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public boolean hasNext() {
        while (ahead.size() < threads.getCorePoolSize() * AHEAD && !threads.isShutdown() && paths.hasNext()) {
            FutureTask<List<ReadResult>> task = new FutureTask<>(reading(handful()));
            ahead.add(task);
            threads.execute(task);
        }
        while (!current.hasNext() && !ahead.isEmpty()) {
            current = results(ahead.remove()).iterator();
        }
        return current.hasNext();
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    /** Begins nothing more. */
    @Override
    public void close() {
        threads.shutdownNow();
        ahead.clear();
    }

    private List<Path> handful() {
        List<Path> handful = new ArrayList<>(HANDFUL);
        while (handful.size() < HANDFUL && paths.hasNext()) {
            handful.add(paths.next());
        }
        return handful;
    }

    private Callable<List<ReadResult>> reading(List<Path> handful) {
        return () ->
                handful.stream().map(path -> ReadResult.read(path, options)).toList();
    }

    /** Waits for results. An interrupt changes none of them; it is told when they are there. */
    private static List<ReadResult> results(FutureTask<List<ReadResult>> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException wait) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "postmodel-read-ahead");
        thread.setDaemon(true);
        return thread;
    }
}
