package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.schema.SchemaFault;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.Refusal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Prints what could not be done, in one line each, and hands it to the report. */
final class Failures {
    private final Console console;
    private final Consumer<Failure> report;
    private final boolean debug;
    private final Set<String> schemas = new HashSet<>();
    private boolean any;

    Failures(Console console, Consumer<Failure> report, boolean debug) {
        this.console = console;
        this.report = report;
        this.debug = debug;
    }

    boolean any() {
        return any;
    }

    void add(Failure failure) {
        any = true;
        report.accept(failure);
        print(failure.path() + ": " + failure.reason());
    }

    private void print(String line) {
        // Where both are shown on one screen, they keep their order.
        console.out().flush();
        console.err().println(line);
        console.err().flush();
    }

    /** Adds whatever a task has thrown. */
    void add(Input input, Throwable fault) {
        if (fault instanceof PostReadException unreadable) {
            for (Problem problem : unreadable.problems()) {
                add(new Failure(unreadable.path(), problem.message()));
            }
        } else if (fault instanceof SchemaFault schema) {
            addOnce(schema);
        } else if (fault instanceof Refusal refusal) {
            add(new Failure(input.name(), String.valueOf(refusal.getMessage())));
        } else {
            add(new Failure(input.name(), unexpected(fault, debug)));
            printTrace(console.err(), fault, debug);
        }
    }

    /** All files of a collection fail by one schema. */
    private void addOnce(SchemaFault schema) {
        if (schemas.add(String.valueOf(schema.getMessage()))) {
            any = true;
            report.accept(new Failure(schema.file(), schema.reason()));
            print(String.valueOf(schema.getMessage()));
        }
    }

    /** What to say of a fault of the program itself. */
    static String unexpected(Throwable fault, boolean debug) {
        return "unexpected failure: " + fault + (debug ? "" : "; run again with --debug and report it");
    }

    static void printTrace(Gate err, Throwable fault, boolean debug) {
        if (debug) {
            err.printTrace(fault);
            err.flush();
        }
    }
}
