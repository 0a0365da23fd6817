package io.github.postmodel.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the program inside the test. */
final class Cli {
    private Cli() {}

    static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Validate(new PrintWriter(out), new PrintWriter(err)).run(args);
        return new Outcome(exitCode, unix(out.toString()), unix(err.toString()));
    }

    static String unix(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }

    /** What a run gives back. */
    record Outcome(int exitCode, String out, String err) {}
}
