package io.github.postmodel.validate.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.validate.Validate;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validation.PostValidator;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Supplier;

/** Runs the program inside the test. */
public final class Cli {
    private static final PostValidator VALIDATOR = PostValidator.create();

    private Cli() {}

    public static Outcome run(String... args) {
        return runWith(Map.of(), "", args);
    }

    public static Outcome runWith(Map<String, String> environment, String in, String... args) {
        return runWith(() -> VALIDATOR, environment, in, args);
    }

    public static Outcome runWith(
            Supplier<PostValidator> validator, Map<String, String> environment, String in, String... args) {
        return runWith(validator, environment, false, in, args);
    }

    /** Runs it on a terminal. */
    public static Outcome runOnTerminal(String... args) {
        return runWith(() -> VALIDATOR, Map.of("NO_COLOR", "1"), true, "", args);
    }

    private static Outcome runWith(
            Supplier<PostValidator> validator,
            Map<String, String> environment,
            boolean isTerminal,
            String in,
            String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                isTerminal,
                isTerminal,
                () -> false);
        int exitCode = new Validate(console, validator, new Interruption()).run(args);
        return new Outcome(exitCode, unix(out.toString()), unix(err.toString()));
    }

    public static String unix(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }

    /** What a run gives back. */
    public record Outcome(int exitCode, String out, String err) {}
}
