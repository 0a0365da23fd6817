package io.github.postmodel.examples.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on a terminal that tells how far a run is. It comes only once a run has taken half a second. */
public final class Progress {
    private static final long DELAY = Duration.ofMillis(500).toNanos();
    private static final long INTERVAL = Duration.ofMillis(100).toNanos();
    private static final int BAR = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean wanted;
    private final LongSupplier nanos;
    private final long start;
    private long next;
    private boolean drawn;

    /**
     * Starts the clock.
     *
     * @param err the terminal
     * @param wanted whether there is one
     * @param nanos tells the time
     */
    public Progress(PrintWriter err, boolean wanted, LongSupplier nanos) {
        this.err = err;
        this.wanted = wanted;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.next = start + DELAY;
    }

    public boolean isWanted() {
        return wanted;
    }

    /** Draws the line anew, if it is time. */
    public void tick(int done, int all, long errors) {
        long now = nanos.getAsLong();
        if (!wanted || now - next < 0) {
            return;
        }
        next = now + INTERVAL;
        drawn = true;
        err.print(CLEAR + line(done, all, errors, now - start));
        err.flush();
    }

    /** Takes the line away, so that other text can stand there. */
    public void clear() {
        if (drawn) {
            drawn = false;
            err.print(CLEAR);
            err.flush();
        }
    }

    static String line(int done, int all, long errors, long elapsed) {
        double share = all == 0 ? 1 : (double) done / all;
        int full = (int) (share * BAR);
        double seconds = elapsed / 1e9;
        String left = done == 0 ? "" : ", " + time(seconds / done * (all - done)) + " left";
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d files, %,.0f a second, %,d error%s%s",
                "#".repeat(full),
                "-".repeat(BAR - full),
                done,
                all,
                done / seconds,
                errors,
                errors == 1 ? "" : "s",
                left);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }
}
