package io.github.postmodel.examples;

import io.github.postmodel.examples.input.FileList;
import io.github.postmodel.examples.input.Inputs;
import io.github.postmodel.examples.report.Format;
import io.github.postmodel.examples.report.Report;
import io.github.postmodel.examples.report.ReportContext;
import io.github.postmodel.examples.report.RepositoryPaths;
import io.github.postmodel.examples.report.Tally;
import io.github.postmodel.examples.settings.BadUsage;
import io.github.postmodel.examples.settings.Settings;
import io.github.postmodel.examples.terminal.Console;
import io.github.postmodel.examples.terminal.Interruption;
import io.github.postmodel.examples.terminal.Progress;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
        List<String> named = new ArrayList<>(arguments.paths);
        if (arguments.files.filesFrom != null) {
            named.addAll(FileList.read(arguments.files.filesFrom, console.in()));
        } else if (named.isEmpty()) {
            throw new BadUsage("no path: name files or folders, or - for standard input");
        }
        if (arguments.running.jobs < 1) {
            throw new BadUsage("--jobs " + arguments.running.jobs + " is not a number from 1 on");
        }
        List<Failed> unnamed = new ArrayList<>();
        Inputs inputs = new Inputs(named, (path, reason) -> unnamed.add(new Failed(path, reason)));
        Settings settings = Settings.of(arguments.settings(), settingsFile(inputs));
        List<Path> paths = inputs.list(settings, !arguments.files.noIgnore);
        try (Destination destination = Destination.of(arguments.output.file, console)) {
            Report report = format(destination).start(context(destination));
            Failures failures = new Failures(console, report, arguments.running.debug);
            unnamed.forEach(failed -> failures.add(failed.path(), failed.reason()));
            Tally tally = check(paths, new FileChecker(validator, settings), report, failures);
            report.end(tally);
            end(report, tally, settings);
            return exitCode(tally, settings, failures.any(), destination);
        }
    }

    private Tally check(List<Path> paths, FileChecker checker, Report report, Failures failures) {
        boolean draw = console.canDraw() && !arguments.output.noProgress;
        Progress progress = new Progress(console.err(), draw, System::nanoTime);
        Checking checking = new Checking(checker, report, failures, progress, paths.size());
        try (OrderedTasks<Source, FileChecker.Checked> tasks = new OrderedTasks<>(arguments.running.jobs)) {
            tasks.forEach(
                    paths.stream().map(this::source).toList(),
                    checker::check,
                    checking,
                    () -> interruption.isAsked() || console.pipeIsClosed().getAsBoolean());
        } catch (InterruptedException fault) {
            interruption.ask();
            Thread.currentThread().interrupt();
        } finally {
            progress.clear();
        }
        if (interruption.isAsked()) {
            console.err()
                    .println(Arguments.NAME + ": interrupted after "
                            + checking.tally().files() + " of " + paths.size() + " files");
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

    private @Nullable Path settingsFile(Inputs inputs) {
        if (arguments.running.config != null) {
            return Path.of(arguments.running.config);
        }
        if (arguments.running.noConfig) {
            return null;
        }
        String stdin = arguments.files.stdinFilename;
        Path folder = stdin == null ? null : Path.of(stdin).toAbsolutePath().getParent();
        return Settings.fileFor(folder == null ? inputs.commonFolder() : folder);
    }

    private Source source(Path path) {
        String stdin = arguments.files.stdinFilename;
        return path.toString().equals("-")
                ? new Source.Input(console.in(), stdin == null ? "<stdin>" : stdin)
                : new Source.OnDisk(path);
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
                Arguments.version(),
                Clock.systemUTC());
    }

    private record Failed(String path, String reason) {}
}
