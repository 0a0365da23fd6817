package io.github.postmodel.validate;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.validate.baseline.BaselineRun;
import io.github.postmodel.validate.check.CheckTask;
import io.github.postmodel.validate.check.FileChecker;
import io.github.postmodel.validate.check.FileChecker.SingleCheck;
import io.github.postmodel.validate.check.Work;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.input.InputQueue;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import io.github.postmodel.validate.reports.ReportPlan;
import io.github.postmodel.validate.reports.Reports;
import io.github.postmodel.validate.reports.StatisticsReport;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.terminal.Progress;
import io.github.postmodel.validate.usage.ExitCode;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validate.watch.CheckMemory;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run that checks the files that the arguments name. */
final class CheckRun implements Reports.Contexts {
    private final Console console;
    private final Arguments arguments;
    private final Supplier<PostValidator> validator;
    private final Interruption interruption;
    private final @Nullable CheckMemory memory;
    private Set<Path> schemaFiles = Set.of();

    /** Where people are told of the run: standard error, unless a program reads that. */
    private Gate remarks;

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
        this.remarks = console.err();
    }

    /**
     * Checks the files.
     *
     * @throws Refusal if the arguments or the settings ask for something impossible
     */
    int exitCode() {
        if (arguments.fixing.diff) {
            return diff();
        }
        if (arguments.fixing.fix && arguments.oldContent.addIgnores) {
            throw new Refusal("--fix and --add-ignores both change the files; fix first, and then add the ignores");
        }
        ReportPlan plan = new ReportPlan(arguments.output.formats, arguments.output.file, console);
        Selection selection = new Selection(
                arguments.paths, arguments.files, arguments.running, arguments.settings(), console, plan.paths());
        if (arguments.output.showFiles) {
            return show(selection);
        }
        BaselineRun baseline = baseline(selection, plan);
        if (!plan.files().isEmpty()) {
            new OutputGuard(selection).check(plan.files());
        }
        FileChecker checker = new FileChecker(validator, selection.catalog(), arguments.fixing.wanted());
        Gate out = reportOut(selection, plan);
        try (Reports reports = plan.open(out, console, arguments.output.manner(), this)) {
            Failures failures = new Failures(console, remarks, reports, arguments.running.debug, Arguments.COMMANDS);
            CheckResults results = check(selection, checker, reports, baseline, failures, task(checker, plan));
            reports.end(results.tally());
            end(reports, results.tally(), selection.settings(), plan);
            if (baseline != null && !interruption.isAsked() && !console.isPipeClosed()) {
                baseline.end().forEach(this::note);
            }
            return exitCode(results.tally(), selection.settings(), failures.any(), reports);
        }
    }

    /** Where a report goes that goes to no file; standard output may be for the changed content of standard input. */
    private Gate reportOut(Selection selection, ReportPlan plan) {
        boolean contentOut = (arguments.fixing.fix || arguments.oldContent.addIgnores) && selection.hasStandardInput();
        if (contentOut) {
            plan.makeRoomForContent();
        }
        if (plan.hasDataOnStandardError(contentOut)) {
            if (arguments.output.statistics) {
                throw new Refusal("--statistics and a report for programs both go to standard error; write such as"
                        + " --output-format json=report.json");
            }
            remarks = Gate.toNowhere();
        }
        return contentOut ? console.err() : arguments.output.out(console);
    }

    private int diff() {
        if (arguments.oldContent.addIgnores) {
            throw new Refusal("--diff shows fixes, and --add-ignores writes comments; remove one of them");
        }
        Path report = arguments.output.file == null ? null : PathName.parse("--output", arguments.output.file);
        Selection selection = new Selection(
                arguments.paths, arguments.files, arguments.running, arguments.settings(), report, console);
        FileChecker checker = new FileChecker(validator, selection.catalog(), arguments.fixing.wanted());
        int exitCode = new RewriteRun(console, interruption, arguments.running)
                .exitCode(
                        selection,
                        file -> new Rewriter.Change(checker.fixed(file)),
                        Rewriter.Effect.DIFF,
                        arguments.output.file);
        return exitCode == ExitCode.ERRORS && arguments.output.exitZero ? ExitCode.CLEAN : exitCode;
    }

    private @Nullable BaselineRun baseline(Selection selection, ReportPlan plan) {
        String from = arguments.oldContent.baseline;
        String to = arguments.oldContent.writeBaseline;
        if (to != null && selection.hasUnnamedInput()) {
            throw new Refusal("--write-baseline " + to
                    + ": a post on standard input has no name there; give it one with" + " --stdin-filename");
        }
        return from == null && to == null
                ? null
                : new BaselineRun(from, to, plan.paths(), selection.isWhole(), selection.arguments()::areAround);
    }

    /** Lists the files, and opens none. */
    private int show(Selection selection) {
        Failures failures = new Failures(console, console.err(), null, arguments.running.debug, Arguments.COMMANDS);
        selection.inputs().forEachRemaining(input -> {
            if (input instanceof Input.Unread unread) {
                failures.add(new Failure(unread.name(), unread.reason()));
            } else if (input instanceof Input.OnDisk file && !Files.exists(file.path())) {
                failures.add(new Failure(file.name(), failures.withCommand(file.name(), Failures.NO_SUCH_FILE)));
            } else {
                console.out().println(input.name());
            }
        });
        console.out().flush();
        selection.notes().forEach(this::note);
        return failures.any() ? ExitCode.FAILED : ExitCode.CLEAN;
    }

    /** What is done with each file: whether it can be fixed is looked for only where that is printed. */
    private OrderedTasks.Task<Input, SingleCheck> task(FileChecker checker, ReportPlan plan) {
        if (arguments.fixing.fix) {
            return new CheckTask(checker, Work.FIX);
        }
        boolean tellsFixes = plan.hasText() && !arguments.output.quiet || arguments.output.statistics;
        CheckTask check = new CheckTask(checker, tellsFixes ? Work.FIND_FIXES : Work.CHECK);
        return memory == null ? check : memory.remembering(check);
    }

    private CheckResults check(
            Selection selection,
            FileChecker checker,
            Reports reports,
            @Nullable BaselineRun baseline,
            Failures failures,
            OrderedTasks.Task<Input, SingleCheck> task) {
        InputQueue inputs = selection.inputs();
        boolean draw = remarks == console.err()
                && console.canDraw()
                && !arguments.output.noProgress
                && !arguments.output.quiet;
        Progress progress = new Progress(console.err(), draw);
        CheckResults results = new CheckResults(
                checker, reports, baseline, arguments.oldContent.addIgnores, failures, progress, inputs);
        try (OrderedTasks<Input, SingleCheck> tasks =
                new OrderedTasks<>(inputs, task, arguments.running.jobs, "check")) {
            tasks.forEach(results, new Stop());
        } catch (InterruptedException fault) {
            interruption.ask();
            Thread.currentThread().interrupt();
        } finally {
            progress.clear();
        }
        if (arguments.fixing.fix || arguments.oldContent.addIgnores) {
            selection.passOn();
        }
        schemaFiles = checker.schemaFiles();
        if (arguments.fixing.fix && !arguments.output.quiet) {
            console.out().flush();
            remarks.println(results.fixes().toString());
        }
        if (arguments.oldContent.addIgnores && !arguments.output.quiet) {
            console.out().flush();
            remarks.println(results.ignored());
        }
        for (String line : selection.notes()) {
            note(line);
        }
        if (interruption.isAsked()) {
            say("interrupted after " + results.tally().files() + " of " + inputs.found()
                    + (inputs.isComplete() ? "" : " or more") + " files");
        }
        return results;
    }

    /** The files of the schemas that were used, by absolute paths. */
    Set<Path> schemaFiles() {
        return schemaFiles;
    }

    private void end(Reports reports, Tally tally, Settings settings, ReportPlan plan) {
        console.out().flush();
        if (reports.areFiles() && !arguments.output.statistics) {
            note(tally + "; see " + String.join(", ", plan.names()));
        }
        if (arguments.output.statistics && !plan.isTextPrinted()) {
            new StatisticsReport(console.err()).end(tally);
        }
        if (!arguments.output.quiet && !arguments.fixing.fix) {
            Optional<String> fixes = tally.fixLine();
            if (fixes.isPresent()) {
                remarks.println(fixes.get());
            }
        }
        Optional<String> leftOut = reports.leftOut();
        if (leftOut.isPresent()) {
            say(leftOut.get());
        }
        if (tooManyWarnings(tally, settings)) {
            say(count(tally.warnings(), "warning") + ", more than the " + settings.maxWarnings()
                    + (arguments.rules.maxWarnings == null
                            ? " that max-warnings allows"
                            : " that --max-warnings allows"));
        }
    }

    /** What need not be known. */
    private void note(String line) {
        if (!arguments.output.quiet) {
            say(line);
        }
    }

    private void say(String line) {
        remarks.println(Arguments.NAME + ": " + line);
    }

    private int exitCode(Tally tally, Settings settings, boolean failed, Reports reports) {
        if (!reports.areComplete()) {
            if (console.isPipeClosed() && reports.areFilesComplete()) {
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
        boolean isBad = tally.errors() > 0 || tooManyWarnings(tally, settings);
        return isBad && !arguments.output.exitZero ? ExitCode.ERRORS : ExitCode.CLEAN;
    }

    private static boolean tooManyWarnings(Tally tally, Settings settings) {
        return settings.maxWarnings() >= 0 && tally.warnings() > settings.maxWarnings();
    }

    @Override
    public ReportContext apply(Gate out) {
        return new ReportContext(out, new RepositoryPaths(console.workspace()), new Version(), Clock.systemUTC());
    }

    /** Whether to end early. This class and the next one are none of lambdas, which would slow every start. */
    private final class Stop implements BooleanSupplier {
        @Override
        public boolean getAsBoolean() {
            return interruption.isAsked() || console.isPipeClosed();
        }
    }

    private static final class Version implements Supplier<String> {
        @Override
        public String get() {
            return Arguments.version();
        }
    }
}
