package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.output.Visible;

/** What goes wrong in the program itself: to standard error, for standard output is the client's. */
final class Log {
    private final boolean debug;

    Log(boolean debug) {
        this.debug = debug;
    }

    /** Tells of a fault of ours. */
    void unexpected(String doing, Throwable fault) {
        System.err.println("validate lsp: unexpected failure while " + doing + ": " + Visible.text(fault.toString())
                + (debug ? "" : "; start it with --debug and report it"));
        if (debug) {
            fault.printStackTrace();
        }
    }

    /** Tells of a message that is none. */
    void oddMessage(Throwable fault) {
        if (debug) {
            System.err.println("validate lsp: a message was passed over: " + Visible.text(fault.toString()));
        }
    }
}
