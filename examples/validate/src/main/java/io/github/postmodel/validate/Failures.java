package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.schema.SchemaFault;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints what could not be done, in one line each, and hands it to the report. */
final class Failures {
    /** What the reader says of a path that is not there. */
    static final String NO_SUCH_FILE = "no such file; check the path";

    private final Console console;
    private final Gate err;
    private final @Nullable Report report;
    private final boolean debug;
    private final Set<String> commands;
    private final Set<String> schemas = new HashSet<>();
    private boolean any;

    Failures(Console console, boolean debug) {
        this(console, console.err(), null, debug, Set.of());
    }

    /**
     * Failures that are printed elsewhere.
     *
     * @param err where people read them
     * @param report what is told as well; null where there is none
     * @param commands the words that a path which is not there may be meant for
     */
    Failures(Console console, Gate err, @Nullable Report report, boolean debug, Set<String> commands) {
        this.console = console;
        this.err = err;
        this.report = report;
        this.debug = debug;
        this.commands = commands;
    }

    boolean any() {
        return any;
    }

    void add(Failure failure) {
        tell(failure);
        print(failure.path() + ": " + failure.reason());
    }

    private void tell(Failure failure) {
        any = true;
        if (report != null) {
            report.failure(failure);
        }
    }

    /** What is wrong with a path that may be a command. */
    String withCommand(String path, String reason) {
        boolean isMisspelt = reason.equals(NO_SUCH_FILE) && !commands.contains(path);
        String hint = isMisspelt ? DidYouMean.hint(path, commands) : "";
        return hint.isEmpty() ? reason : "no such file" + hint;
    }

    private void print(String line) {
        // Where both are shown on one screen, they keep their order.
        console.out().flush();
        err.println(line);
        err.flush();
    }

    /** Adds whatever a task has thrown. */
    void add(Input input, Throwable fault) {
        if (fault instanceof PostReadException unreadable) {
            for (Problem problem : unreadable.problems()) {
                add(new Failure(unreadable.path(), withCommand(unreadable.path(), problem.message())));
            }
        } else if (fault instanceof SchemaFault schema) {
            addOnce(schema);
        } else if (fault instanceof Refusal refusal) {
            add(new Failure(input.name(), String.valueOf(refusal.getMessage())));
        } else {
            add(new Failure(input.name(), unexpected(fault, debug)));
            printTrace(err, fault, debug);
        }
    }

    /** All files of a collection fail by one schema. */
    private void addOnce(SchemaFault schema) {
        if (schemas.add(String.valueOf(schema.getMessage()))) {
            tell(new Failure(schema.file(), schema.reason()));
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
