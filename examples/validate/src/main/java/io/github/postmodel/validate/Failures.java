package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.report.Visible;
import io.github.postmodel.validate.settings.BadUsage;
import io.github.postmodel.validate.terminal.Console;
import java.io.PrintWriter;
import java.util.function.BiConsumer;

/** Says what could not be done, in one line each, and tells the report. */
final class Failures {
    private final Console console;
    private final BiConsumer<String, String> report;
    private final boolean debug;
    private boolean any;

    Failures(Console console, BiConsumer<String, String> report, boolean debug) {
        this.console = console;
        this.report = report;
        this.debug = debug;
    }

    boolean any() {
        return any;
    }

    void add(String path, String reason) {
        any = true;
        report.accept(path, reason);
        say(path + ": " + reason);
    }

    /** Tells of whatever a task has thrown. */
    void add(Source source, Throwable fault) {
        if (fault instanceof PostReadException unreadable) {
            for (Problem problem : unreadable.problems()) {
                add(unreadable.path(), problem.message());
            }
            return;
        }
        if (fault instanceof BadUsage refusal) {
            add(source.name(), String.valueOf(refusal.getMessage()));
            return;
        }
        add(source.name(), "unexpected failure: " + fault + (debug ? "" : "; run again with --debug and report it"));
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
