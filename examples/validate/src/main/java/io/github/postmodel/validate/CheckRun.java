package io.github.postmodel.validate;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.validate.check.FileChecker;
import io.github.postmodel.validate.check.FileChecker.SingleCheck;
import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.input.InputQueue;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.terminal.Progress;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validate.watch.CheckMemory;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run that checks the files that the arguments name. */
final class CheckRun {
    private final Console console;
    private final Arguments arguments;
    private final Supplier<PostValidator> validator;
    private final Interruption interruption;
    private final @Nullable CheckMemory memory;
    private Set<Path> schemaFiles = Set.of();

    /**
     * A run.
     *
     * @param memory what is known of files that have not changed; null where nothing is
     */
    CheckRun(
            Console console,
            Arguments arguments,
            Supplier<PostValidator> validator,
            Interruption interruption,
            @Nullable CheckMemory memory) {
        this.console = console;
        this.arguments = arguments;
        this.validator = validator;
        this.interruption = interruption;
        this.memory = memory;
    }

    /**
     * Checks the files.
     *
     * @throws Refusal if the arguments or the settings ask for something impossible
     */
    int exitCode() {
        Selection selection = new Selection(
                arguments.paths, arguments.files, arguments.running, arguments.settings(), reportFile(), console);
        FileChecker checker = new FileChecker(validator, selection.catalog(), arguments.fixing.wanted());
        if (arguments.fixing.diff) {
            return new RewriteRun(console, interruption, arguments.running)
                    .exitCode(
                            selection,
                            file -> new Rewriter.Change(checker.fixed(file), 0),
                            Rewriter.Effect.DIFF,
                            arguments.output.file);
        }
        try (Destination destination = Destination.of(arguments.output.file, contentOut(selection), console)) {
            Report report = format(destination).start(context(destination));
            Failures failures = new Failures(console, report::failure, arguments.running.debug);
            Tally tally = check(selection, checker, report, failures);
            report.end(tally);
            end(report, tally, selection.settings());
            return exitCode(tally, selection.settings(), failures.any(), destination);
        }
    }

    /** Whether standard output is for the fixed content of standard input. */
    private boolean contentOut(Selection selection) {
        return arguments.fixing.fix && selection.hasStandardInput();
    }

    private @Nullable Path reportFile() {
        String file = arguments.output.file;
        return file == null ? null : PathName.parse("--output", file);
    }

    private Tally check(Selection selection, FileChecker checker, Report report, Failures failures) {
        InputQueue inputs = selection.inputs();
        boolean draw = console.canDraw() && !arguments.output.noProgress;
        Progress progress = new Progress(console.err(), draw, System::nanoTime);
        CheckResults results = new CheckResults(checker, report, failures, progress, inputs);
        try (OrderedTasks<Input, SingleCheck> tasks =
                new OrderedTasks<>(inputs, task(checker), SingleCheck::bytes, arguments.running.jobs, "check")) {
            tasks.forEach(results, () -> interruption.isAsked() || console.isPipeClosed());
        } catch (InterruptedException fault) {
            interruption.ask();
            Thread.currentThread().interrupt();
        } finally {
            progress.clear();
        }
        schemaFiles = checker.schemaFiles();
        if (arguments.fixing.fix) {
            console.out().flush();
            console.err().println(results.fixes().toString());
        }
        selection.notes().forEach(this::say);
        if (interruption.isAsked()) {
            say("interrupted after " + results.tally().files() + " of " + inputs.found()
                    + (inputs.isComplete() ? "" : " or more") + " files");
        }
        return results.tally();
    }

    private Function<Input, SingleCheck> task(FileChecker checker) {
        Function<Input, SingleCheck> task = arguments.fixing.fix ? checker::fixAndCheck : checker::check;
        return memory == null ? task : memory.remembering(task);
    }

    /** The files of the schemas that were used, by absolute paths. */
    Set<Path> schemaFiles() {
        return schemaFiles;
    }

    private void end(Report report, Tally tally, Settings settings) {
        console.out().flush();
        report.leftOut().ifPresent(this::say);
        if (tooManyWarnings(tally, settings)) {
            say(count(tally.warnings(), "warning") + ", more than the " + settings.maxWarnings()
                    + " that --max-warnings allows");
        }
    }

    private void say(String line) {
        console.err().println(Arguments.NAME + ": " + line);
    }

    private int exitCode(Tally tally, Settings settings, boolean failed, Destination destination) {
        if (!destination.isComplete()) {
            if (console.isPipeClosed()) {
                return ExitCode.CLEAN;
            }
            throw new Refusal("the report could not be written");
        }
        if (interruption.isAsked()) {
            return ExitCode.INTERRUPTED;
        }
        if (failed) {
            return ExitCode.FAILED;
        }
        return tally.errors() > 0 || tooManyWarnings(tally, settings) ? ExitCode.ERRORS : ExitCode.CLEAN;
    }

    private static boolean tooManyWarnings(Tally tally, Settings settings) {
        return settings.maxWarnings() >= 0 && tally.warnings() > settings.maxWarnings();
    }

    private ReportFormat format(Destination destination) {
        ReportFormat format = arguments.output.format;
        if (format != null) {
            return format;
        }
        return console.isGithubActions() && !destination.isFile() ? ReportFormat.GITHUB : ReportFormat.HUMAN;
    }

    private ReportContext context(Destination destination) {
        return new ReportContext(
                destination.out(), new RepositoryPaths(console.workspace()), Arguments::version, Clock.systemUTC());
    }
}
