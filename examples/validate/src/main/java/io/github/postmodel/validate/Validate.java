package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.fix.CanonicalForm;
import io.github.postmodel.validate.report.Format;
import io.github.postmodel.validate.report.RulePage;
import io.github.postmodel.validate.report.Visible;
import io.github.postmodel.validate.settings.BadUsage;
import io.github.postmodel.validate.settings.DidYouMean;
import io.github.postmodel.validate.settings.Rules;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.terminal.StandardStreams;
import io.github.postmodel.validation.PostValidator;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Checks the posts in files and folders, and prints what is wrong with them and where. */
public final class Validate {
    private final Console console;
    private final Supplier<PostValidator> validator;
    private final Interruption interruption;

    Validate(Console console, Supplier<PostValidator> validator, Interruption interruption) {
        this.console = console;
        this.validator = validator;
        this.interruption = interruption;
    }

    /**
     * Runs the program.
     *
     * @param args files and folders; {@code --help} tells the rest
     */
    public static void main(String[] args) {
        Interruption interruption = Interruption.ofTheSystem();
        PostValidator validator = PostValidator.create();
        int exitCode = new Validate(StandardStreams.console(), () -> validator, interruption).run(args);
        interruption.done();
        System.exit(exitCode);
    }

    /** Runs the program, and gives its exit code. */
    int run(String... args) {
        int exitCode = Arguments.arePaths(args) ? execute(Arguments.of(args), null) : parseAndExecute(args);
        console.out().flush();
        console.err().flush();
        return exitCode;
    }

    private int parseAndExecute(String... args) {
        Arguments arguments = new Arguments();
        FormatArguments format = new FormatArguments();
        CommandLine commandLine = new CommandLine(arguments)
                .addSubcommand(format)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .registerConverter(Format.class, Validate::format)
                .setParameterExceptionHandler((fault, all) -> usage(fault))
                .setExecutionStrategy(parsed -> {
                    Integer answered = CommandLine.executeHelpRequest(parsed);
                    return answered == null ? execute(arguments, parsed.hasSubcommand() ? format : null) : answered;
                });
        return commandLine.execute(args);
    }

    private int execute(Arguments arguments, @Nullable FormatArguments format) {
        boolean debug = format == null ? arguments.running.debug : format.running.debug;
        try {
            return format == null ? check(arguments) : format(format);
        } catch (BadUsage fault) {
            return fail(String.valueOf(fault.getMessage()), fault, debug);
        } catch (RuntimeException | Error fault) {
            String hint = debug ? "" : "; run again with --debug and report it";
            return fail("unexpected failure: " + fault + hint, fault, debug);
        }
    }

    private int check(Arguments arguments) {
        if (arguments.rules.rule != null) {
            return print(RulePage.text(Rules.named(arguments.rules.rule)));
        }
        if (arguments.rules.list) {
            return print(RulePage.list());
        }
        if (arguments.mending.schema) {
            return print(FrontMatterSchema.json());
        }
        return new Run(console, arguments, validator, interruption).exitCode();
    }

    private int format(FormatArguments format) {
        Selected selected = new Selected(format.paths, format.files, format.running, format.settings(), null, console);
        return new RewritingRun(console, interruption, format.running)
                .exitCode(selected, Validate::canonical, format.effect());
    }

    private static PostFile canonical(PostFile file) {
        if (file.problems().isEmpty()) {
            return CanonicalForm.of(file);
        }
        throw new BadUsage("not formatted, for " + file.problems().get(0).message());
    }

    private static Format format(String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        Problem.quote(name) + " is not one of " + Arrays.toString(Format.values())));
    }

    private int print(String text) {
        console.out().print(text);
        return ExitCode.CLEAN;
    }

    private int fail(String message, Throwable fault, boolean debug) {
        console.out().flush();
        console.err().println(Arguments.NAME + ": " + Visible.text(message));
        if (debug) {
            fault.printStackTrace(console.err());
        }
        return ExitCode.FAILED;
    }

    private int usage(ParameterException fault) {
        String message = String.valueOf(fault.getMessage());
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String option = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
            message += DidYouMean.hint(
                    option, fault.getCommandLine().getCommandSpec().optionsMap().keySet());
        }
        console.err().println(Arguments.NAME + ": " + Visible.text(message) + " (try --help)");
        return ExitCode.FAILED;
    }
}
