package io.github.postmodel.examples;

import io.github.postmodel.Problem;
import io.github.postmodel.examples.report.Report;
import io.github.postmodel.examples.report.Visible;
import io.github.postmodel.examples.terminal.Console;
import io.github.postmodel.io.PostReadException;
import java.io.PrintWriter;

/** Says what could not be checked, in one line each, and tells the report. */
final class Failures {
    private final Console console;
    private final Report report;
    private final boolean debug;
    private boolean any;

    Failures(Console console, Report report, boolean debug) {
        this.console = console;
        this.report = report;
        this.debug = debug;
    }

    boolean any() {
        return any;
    }

    void add(String path, String reason) {
        any = true;
        report.failure(path, reason);
        say(path + ": " + reason);
    }

    void unreadable(PostReadException fault) {
        for (Problem problem : fault.problems()) {
            add(fault.path(), problem.message());
        }
    }

    void unexpected(String path, Throwable fault) {
        add(path, "unexpected failure: " + fault + (debug ? "" : "; run again with --debug and report it"));
        if (debug) {
            fault.printStackTrace(console.err());
            console.err().flush();
        }
    }

    private void say(String line) {
        // Where both are shown on one screen, they keep their order.
        console.out().flush();
        PrintWriter err = console.err();
        err.println(Visible.text(line));
        err.flush();
    }
}
