package io.github.postmodel.validate;

import io.github.postmodel.validate.report.Format;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import io.github.postmodel.validate.settings.BadUsage;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.terminal.Progress;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run over the files that the arguments name. */
final class Run {
    private final Console console;
    private final Arguments arguments;
    private final Supplier<PostValidator> validator;
    private final Interruption interruption;

    Run(Console console, Arguments arguments, Supplier<PostValidator> validator, Interruption interruption) {
        this.console = console;
        this.arguments = arguments;
        this.validator = validator;
        this.interruption = interruption;
    }

    /**
     * Checks the files.
     *
     * @throws BadUsage if the arguments or the settings ask for what cannot be
     */
    int exitCode() {
        Selected selected = new Selected(
                arguments.paths, arguments.files, arguments.running, arguments.settings(), report(), console);
        FileChecker checker = new FileChecker(validator, selected.settings());
        if (arguments.mending.diff) {
            return new RewritingRun(console, interruption, arguments.running)
                    .exitCode(selected, file -> checker.fixer().fix(file).after(), Rewriting.Effect.DIFF);
        }
        try (Destination destination = Destination.of(arguments.output.file, console)) {
            Report report = format(destination).start(context(destination));
            Failures failures = new Failures(console, report::failure, arguments.running.debug);
            Tally tally = check(selected.sources(), checker, report, failures);
            report.end(tally);
            end(report, tally, selected.settings());
            return exitCode(tally, selected.settings(), failures.any(), destination);
        }
    }

    private @Nullable Path report() {
        String file = arguments.output.file;
        try {
            return file == null ? null : Path.of(file);
        } catch (InvalidPathException untold) {
            // To open it will tell.
            return null;
        }
    }

    private Tally check(Sources sources, FileChecker checker, Report report, Failures failures) {
        boolean draw = console.canDraw() && !arguments.output.noProgress;
        Progress progress = new Progress(console.err(), draw, System::nanoTime);
        Checking checking = new Checking(checker, report, failures, progress, sources);
        try (OrderedTasks<Source, FileChecker.Checked> tasks = new OrderedTasks<>(arguments.running.jobs)) {
            tasks.forEach(
                    sources,
                    arguments.mending.fix ? checker::fixAndCheck : checker::check,
                    checking,
                    () -> interruption.isAsked() || console.pipeIsClosed().getAsBoolean());
        } catch (InterruptedException fault) {
            interruption.ask();
            Thread.currentThread().interrupt();
        } finally {
            progress.clear();
        }
        if (arguments.mending.fix) {
            console.out().flush();
            console.err().println(checking.fixes() + (checking.fixes() == 1 ? " fix" : " fixes"));
        }
        if (interruption.isAsked()) {
            console.err()
                    .println(Arguments.NAME + ": interrupted after "
                            + checking.tally().files() + " of "
                            + sources.found() + (sources.isComplete() ? "" : " or more") + " files");
        }
        return checking.tally();
    }

    private void end(Report report, Tally tally, Settings settings) {
        console.out().flush();
        report.leftOut().ifPresent(left -> console.err().println(Arguments.NAME + ": " + left));
        if (tooManyWarnings(tally, settings)) {
            console.err()
                    .println(Arguments.NAME + ": " + tally.warnings() + " warnings are more than the "
                            + settings.maxWarnings() + " of --max-warnings");
        }
    }

    private int exitCode(Tally tally, Settings settings, boolean failed, Destination destination) {
        if (!destination.isComplete()) {
            if (console.pipeIsClosed().getAsBoolean()) {
                return ExitCode.CLEAN;
            }
            throw new BadUsage("the report could not be written");
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

    private Format format(Destination destination) {
        Format format = arguments.output.format;
        if (format != null) {
            return format;
        }
        return console.isGithubActions() && !destination.isFile() ? Format.GITHUB : Format.HUMAN;
    }

    private ReportContext context(Destination destination) {
        String workspace = console.environment().getOrDefault("GITHUB_WORKSPACE", "");
        return new ReportContext(
                destination.out(),
                !destination.isFile() && console.colours(),
                new RepositoryPaths(Path.of(workspace)),
                Arguments::version,
                Clock.systemUTC());
    }
}
