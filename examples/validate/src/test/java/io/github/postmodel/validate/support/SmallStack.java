package io.github.postmodel.validate.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** A thread with a stack of 256 KB: what recurses with the length of its input overflows it. */
public final class SmallStack {
    private static final long BYTES = 256 << 10;

    private SmallStack() {}

    /** Runs on such a thread, and fails where that takes too long. */
    public static void run(Duration most, Runnable task) throws InterruptedException {
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread thread = new Thread(null, task, "small stack", BYTES);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, thrown) -> fault.set(thrown));
        thread.start();
        thread.join(most.toMillis());
        assertThat(thread.isAlive()).as("still running after %s", most).isFalse();
        assertThat(fault.get()).isNull();
    }
}
