package io.github.postmodel.validate.terminal;

import io.github.postmodel.validate.output.Gate;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A line on a terminal that shows how far a run is. It appears once a run has taken half a second. */
public final class Progress {
    private static final long DELAY = Duration.ofMillis(500).toNanos();
    private static final long INTERVAL = Duration.ofMillis(100).toNanos();
    private static final int BAR = 24;

    private final Gate err;
    private final boolean wanted;
    private final @Nullable LongSupplier clock;
    private final long start;
    private long next;
    private boolean drawn;

    /**
     * Starts the clock.
     *
     * @param err the terminal
     * @param wanted whether there is one
     */
    public Progress(Gate err, boolean wanted) {
        this(err, wanted, null);
    }

    /**
     * Starts a clock.
     *
     * @param clock gives nanoseconds; null for the one of the system
     */
    Progress(Gate err, boolean wanted, @Nullable LongSupplier clock) {
        this.err = err;
        this.wanted = wanted;
        this.clock = clock;
        this.start = nanos();
        this.next = start + DELAY;
    }

    private long nanos() {
        return clock == null ? System.nanoTime() : clock.getAsLong();
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
        long now = nanos();
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
