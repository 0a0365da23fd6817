package io.github.postmodel.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Checks the posts in files and folders, and prints what is wrong with them and where. */
public final class Validate {
    /** Held here, for a logger that no one holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    private final PrintWriter out;
    private final PrintWriter err;

    Validate(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program.
     *
     * @param args files and folders; {@code --help} tells the rest
     */
    public static void main(String[] args) {
        // Its greeting is no news to a person who checks posts.
        HIBERNATE.setLevel(Level.WARNING);
        System.exit(new Validate(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(args));
    }

    /** Runs the program, and gives its exit code. */
    int run(String... args) {
        Arguments arguments = new Arguments();
        CommandLine commandLine = new CommandLine(arguments)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((fault, all) -> usage(fault))
                .setExecutionStrategy(parsed -> {
                    Integer answered = CommandLine.executeHelpRequest(parsed);
                    return answered == null ? new Run(out, err, arguments, FileChecker::new).exitCode() : answered;
                });
        int exitCode = commandLine.execute(args);
        if (out.checkError()) {
            err.println(Arguments.NAME + ": the report could not be written");
            exitCode = Run.FAILED;
        }
        err.flush();
        return exitCode;
    }

    private int usage(ParameterException fault) {
        err.println(Visible.text(String.valueOf(fault.getMessage())));
        err.println("Try " + Arguments.NAME + " --help");
        return Run.FAILED;
    }

    /** A post's text is any text, so the platform's charset will not do. */
    private static PrintWriter utf8(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), UTF_8));
    }
}
