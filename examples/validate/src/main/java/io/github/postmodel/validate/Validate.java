package io.github.postmodel.validate;

import io.github.postmodel.validate.lsp.LspCommand;
import io.github.postmodel.validate.report.Contents;
import io.github.postmodel.validate.report.RulePage;
import io.github.postmodel.validate.settings.CommandRules;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.terminal.StandardStreams;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.ExitCode;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validate.usage.Subcommand;
import io.github.postmodel.validation.PostValidator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Checks the posts in files and folders, and prints what is wrong with them and where. */
public final class Validate {
    private final Console console;
    private final Supplier<PostValidator> validator;
    private final Interruption interruption;

    /**
     * A program in its surroundings.
     *
     * @param console its streams and environment
     * @param validator the rules
     * @param interruption the request to end early
     */
    public Validate(Console console, Supplier<PostValidator> validator, Interruption interruption) {
        this.console = console;
        this.validator = validator;
        this.interruption = interruption;
    }

    /**
     * Runs the program.
     *
     * @param args files and folders; see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(exitCode(args));
    }

    /**
     * Runs the program with the streams of this process.
     *
     * @param args files and folders; see {@code --help}
     */
    public static int exitCode(String... args) {
        Interruption interruption = Interruption.ofTheSystem();
        Validate program = new Validate(StandardStreams.console(), new Rules(PostValidator.create()), interruption);
        int exitCode = program.run(args);
        interruption.done();
        return exitCode;
    }

    /** Runs the program, and gives its exit code. */
    public int run(String... args) {
        int exitCode = Arguments.arePaths(args)
                ? execute(new Check(Arguments.of(args)), false, null, false)
                : parseAndExecute(args);
        console.out().flush();
        console.err().flush();
        return exitCode;
    }

    private int parseAndExecute(String... args) {
        Arguments arguments = new Arguments();
        CommandLine commandLine = new CommandLine(arguments);
        List.of(new FormatCommand(), new EditCommand(), new InitCommand(), new GenerateCommand(), new LspCommand())
                .forEach(commandLine::addSubcommand);
        commandLine
                // A file may be named @x.md.
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((fault, all) -> usage(fault))
                .setExecutionStrategy(parsed -> parsed.hasSubcommand()
                        ? execute(parsed.subcommand(), parsed, arguments.verbose)
                        : execute(new Check(arguments), arguments.running.debug, parsed, arguments.verbose));
        return commandLine.execute(Arguments.withValues(args));
    }

    private int execute(ParseResult named, ParseResult parsed, boolean verbose) {
        Subcommand command = (Subcommand) named.commandSpec().userObject();
        return execute(() -> command.run(console, interruption, validator), command.debug(), parsed, verbose);
    }

    private int execute(IntSupplier command, boolean debug, @Nullable ParseResult parsed, boolean verbose) {
        try {
            String help = parsed == null ? null : help(parsed, verbose);
            return help == null ? command.getAsInt() : print(help);
        } catch (Refusal fault) {
            return fail(String.valueOf(fault.getMessage()), fault, debug);
        } catch (RuntimeException | Error fault) {
            return fail(Failures.unexpected(fault, debug), fault, debug);
        }
    }

    /** The help or the version, where that was asked for. */
    private static @Nullable String help(ParseResult parsed, boolean verbose) {
        for (CommandLine command : parsed.asCommandLineList()) {
            if (command.isUsageHelpRequested()) {
                return command.getUsageMessage();
            }
            if (command.isVersionHelpRequested()) {
                return Contents.text(Arguments.version(), verbose);
            }
        }
        return null;
    }

    /** The rules of this program, made once. A class of its own: linking lambdas would slow every start. */
    private record Rules(PostValidator validator) implements Supplier<PostValidator> {
        @Override
        public PostValidator get() {
            return validator;
        }
    }

    /** The check that arguments ask for. */
    private final class Check implements IntSupplier {
        private final Arguments arguments;

        Check(Arguments arguments) {
            this.arguments = arguments;
        }

        @Override
        public int getAsInt() {
            return check(arguments);
        }
    }

    private int check(Arguments arguments) {
        if (arguments.rules.rule != null) {
            return print(page(arguments.rules.rule));
        }
        if (arguments.rules.list) {
            return print(RulePage.list());
        }
        if (arguments.schemas.schema || arguments.schemas.collection != null) {
            return print(FrontMatterSchema.text(arguments));
        }
        if (arguments.schemas.infer) {
            return new InferRun(console, arguments).exitCode();
        }
        return arguments.watch
                ? new WatchRun(console, arguments, validator, interruption).exitCode()
                : new CheckRun(console, arguments, validator, interruption, null).exitCode();
    }

    private static String page(String rule) {
        return CommandRules.isOne(rule)
                ? RulePage.text(rule, CommandRules.severity(rule), CommandRules.why(rule))
                : RulePage.text(RuleSelection.named(rule));
    }

    private int print(String text) {
        console.out().printLines(text);
        return ExitCode.CLEAN;
    }

    private int fail(String message, Throwable fault, boolean debug) {
        console.out().flush();
        console.err().println(Arguments.NAME + ": " + message);
        Failures.printTrace(console.err(), fault, debug);
        return ExitCode.FAILED;
    }

    private int usage(ParameterException fault) {
        String message = String.valueOf(fault.getMessage());
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            int value = given.indexOf('=');
            message += DidYouMean.hint(
                    value < 0 ? given : given.substring(0, value),
                    fault.getCommandLine().getCommandSpec().optionsMap().keySet());
        }
        console.err().println(Arguments.NAME + ": " + message + " (try --help)");
        return ExitCode.FAILED;
    }
}
