package io.github.postmodel.examples;

import io.github.postmodel.io.PostReadException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;

/** One run over the files that the arguments name. */
final class Run {
    /** Wrong usage, or something could not be checked. */
    static final int FAILED = 2;

    private static final int CLEAN = 0;
    private static final int ERRORS = 1;

    private final Arguments arguments;
    private final Supplier<FileChecker> checkers;
    private final Failures failures;
    private final TextReport report;

    Run(PrintWriter out, PrintWriter err, Arguments arguments, Supplier<FileChecker> checkers) {
        this.arguments = arguments;
        this.checkers = checkers;
        this.failures = new Failures(out, err, arguments.debug);
        this.report = new TextReport(out);
    }

    int exitCode() {
        try {
            FileChecker checker = checkers.get();
            new PostPaths(arguments.paths, failures).forEach(path -> check(path, checker));
        } catch (Throwable fault) {
            failures.unexpected(Arguments.NAME, fault);
        }
        report.end();
        if (failures.any()) {
            return FAILED;
        }
        return report.tally().errors() > 0 ? ERRORS : CLEAN;
    }

    private void check(Path path, FileChecker checker) {
        try {
            report.file(checker.check(path));
        } catch (PostReadException unreadable) {
            failures.unreadable(unreadable);
        } catch (RuntimeException | StackOverflowError fault) {
            failures.unexpected(path.toString(), fault);
        }
    }
}
