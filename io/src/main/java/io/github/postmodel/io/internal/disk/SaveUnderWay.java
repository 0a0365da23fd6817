package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A save that has begun and not yet ended. A program that is asked to end waits for it, so that no file is left beside
 * the saved one.
 *
 * <p>There is a shutdown hook only while there are such saves: a library whose hook stays could not be unloaded.
 *
 * <p>A save that begins once the program is ending waits a little first. In a batch that nobody waits for, the program
 * has then ended, before the save has begun. Where somebody waits for it, as a server does for its last requests, it is
 * saved as ever.
 */
final class SaveUnderWay {
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(20);
    private static final long WHILE_ENDING = TimeUnit.SECONDS.toNanos(1);

    private static final Object MONITOR = new Object();
    private static int count;
    private static @Nullable Thread hook;
    private static boolean ending;

    private SaveUnderWay() {}

    /** Does the steps of a save. */
    static void during(Step step) throws IOException {
        begin();
        try {
            step.run();
        } finally {
            end();
        }
    }

    private static void begin() {
        if (!hasBegun()) {
            waitForTheEnd();
            synchronized (MONITOR) {
                count++;
            }
        }
    }

    /** An interruption, as of the threads of a batch that ends, is no reason to begin after all. */
    private static void waitForTheEnd() {
        long until = System.nanoTime() + WHILE_ENDING;
        boolean isInterrupted = false;
        for (long left = WHILE_ENDING; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
            isInterrupted |= Thread.interrupted();
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end() {
        synchronized (MONITOR) {
            count--;
            if (count == 0) {
                removeHook();
                MONITOR.notifyAll();
            }
        }
    }

    /** False where the program is ending. */
    private static boolean hasBegun() {
        synchronized (MONITOR) {
            if (count == 0 && !ending) {
                addHook();
            }
            if (!ending) {
                count++;
            }
            return !ending;
        }
    }

    private static void addHook() {
        Thread added = new Thread(SaveUnderWay::awaitAll, "postmodel: ends the saves under way");
        try {
            Runtime.getRuntime().addShutdownHook(added);
            hook = added;
        } catch (IllegalStateException isEnding) {
            ending = true;
        }
    }

    private static void removeHook() {
        Thread added = hook;
        hook = null;
        if (added != null && !ending) {
            try {
                Runtime.getRuntime().removeShutdownHook(added);
            } catch (IllegalStateException isEnding) {
                ending = true;
            }
        }
    }

    private static void awaitAll() {
        synchronized (MONITOR) {
            ending = true;
            long until = System.nanoTime() + LONGEST_WAIT;
            while (count > 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    return;
                }
                try {
                    MONITOR.wait(left);
                } catch (InterruptedException notHere) {
                    return;
                }
            }
        }
    }
}
