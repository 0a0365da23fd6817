package io.github.postmodel.validate.terminal;

import io.github.postmodel.validate.output.Gate;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on a terminal that shows how far a run is. It appears once a run has taken half a second. */
public final class Progress {
    private static final long DELAY = Duration.ofMillis(500).toNanos();
    private static final long INTERVAL = Duration.ofMillis(100).toNanos();
    private static final int BAR = 24;

    private final Gate err;
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
     * @param nanos the clock
     */
    public Progress(Gate err, boolean wanted, LongSupplier nanos) {
        this.err = err;
        this.wanted = wanted;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.next = start + DELAY;
    }

    public boolean isWanted() {
        return wanted;
    }

    /**
     * Draws the line again, if it is time.
     *
     * @param done how many files are done
     * @param all how many were found so far
     * @param complete whether that is all
     * @param errors how many errors were found
     */
    public void tick(int done, int all, boolean complete, long errors) {
        long now = nanos.getAsLong();
        if (!wanted || now - next < 0) {
            return;
        }
        next = now + INTERVAL;
        drawn = true;
        err.draw(line(done, all, complete, errors, now - start));
    }

    /** Removes the line, to make room for other text. */
    public void clear() {
        if (drawn) {
            drawn = false;
            err.draw("");
        }
    }

    static String line(int done, int all, boolean complete, long errors, long elapsed) {
        double seconds = elapsed / 1e9;
        String left = done == 0 || !complete ? "" : ", " + time(seconds / done * (all - done)) + " left";
        return String.format(
                Locale.ROOT,
                "%s%,d of %,d%s files, %,.0f a second, %,d error%s%s",
                complete ? bar(all == 0 ? 1 : (double) done / all) : "",
                done,
                all,
                complete ? "" : " or more",
                done / seconds,
                errors,
                errors == 1 ? "" : "s",
                left);
    }

    private static String bar(double share) {
        int full = (int) (share * BAR);
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] ";
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }
}
