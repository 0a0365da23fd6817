package io.github.postmodel.io.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

/** A thread with a small stack: what recurses with the length of its input overflows it. */
public final class SmallStack {
    /** What {@code ReadOptions} promises to do with. */
    public static final int KILOBYTES = 256;

    private SmallStack() {}

    /** Runs on such a thread, and fails with what is thrown there. */
    public static void run(int kilobytes, Runnable task) throws InterruptedException {
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread thread = new Thread(null, task, "small stack", (long) kilobytes << 10);
        thread.setUncaughtExceptionHandler((where, what) -> fault.set(what));
        thread.start();
        thread.join();
        assertThat(fault.get()).isNull();
    }
}
