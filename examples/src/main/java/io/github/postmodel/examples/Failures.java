package io.github.postmodel.examples;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostReadException;
import java.io.PrintWriter;

/** Says what could not be checked, in one line each. */
final class Failures {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean debug;
    private boolean any;

    Failures(PrintWriter out, PrintWriter err, boolean debug) {
        this.out = out;
        this.err = err;
        this.debug = debug;
    }

    boolean any() {
        return any;
    }

    void add(String path, String reason) {
        any = true;
        // Where both are shown on one screen, they keep their order.
        out.flush();
        err.println(Visible.text(path + ": " + reason));
        err.flush();
    }

    void unreadable(PostReadException fault) {
        for (Problem problem : fault.problems()) {
            add(fault.path(), problem.message());
        }
    }

    void unexpected(String path, Throwable fault) {
        add(path, "unexpected failure: " + fault + (debug ? "" : "; run again with --debug and report it"));
        if (debug) {
            fault.printStackTrace(err);
        }
    }
}
