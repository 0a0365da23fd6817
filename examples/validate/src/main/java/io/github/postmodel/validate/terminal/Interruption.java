package io.github.postmodel.validate.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ctrl-C, or another request to end: the program gets the time to print what it has found. */
public final class Interruption {
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean asked;
    private volatile @Nullable Runnable action;

    /** An interruption by the system, which then sets the exit code: 130 for Ctrl-C. */
    public static Interruption ofTheSystem() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.new Hook());
        return interruption;
    }

    /** Whether the program is to end. */
    public boolean isAsked() {
        return asked;
    }

    /** Asks the program to end. */
    public void ask() {
        asked = true;
        Runnable wanted = action;
        if (wanted != null) {
            wanted.run();
        }
    }

    /** Does something as soon as the program is asked to end: what it waits for comes to nothing. */
    public void whenAsked(Runnable wanted) {
        action = wanted;
        if (asked) {
            wanted.run();
        }
    }

    /** Says that everything has been printed. */
    public void done() {
        done.countDown();
    }

    /** What the system runs before the process ends. */
    private final class Hook extends Thread {
        @Override
        public void run() {
            ask();
            try {
                if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    Runtime.getRuntime().halt(1);
                }
            } catch (InterruptedException fault) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
