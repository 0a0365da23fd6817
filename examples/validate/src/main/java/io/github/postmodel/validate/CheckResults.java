package io.github.postmodel.validate;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.validate.baseline.BaselineRun;
import io.github.postmodel.validate.check.FileChecker;
import io.github.postmodel.validate.check.FileChecker.SingleCheck;
import io.github.postmodel.validate.check.FixCount;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.input.InputQueue;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.Tally;
import io.github.postmodel.validate.terminal.Progress;
import io.github.postmodel.validate.usage.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes the checked files in their order, and reports them. */
final class CheckResults implements OrderedTasks.Results<Input, SingleCheck> {
    private final FileChecker checker;
    private final Report report;
    private final @Nullable BaselineRun baseline;
    private final Failures failures;
    private final Progress progress;
    private final InputQueue inputs;
    private final Tally tally = new Tally();
    private final boolean ignoresAreAdded;
    private int taken;
    private long ignored;
    private long filesWithIgnores;
    private FixCount fixes = FixCount.NONE;

    CheckResults(
            FileChecker checker,
            Report report,
            @Nullable BaselineRun baseline,
            boolean ignoresAreAdded,
            Failures failures,
            Progress progress,
            InputQueue inputs) {
        this.checker = checker;
        this.report = report;
        this.baseline = baseline;
        this.ignoresAreAdded = ignoresAreAdded;
        this.failures = failures;
        this.progress = progress;
        this.inputs = inputs;
    }

    Tally tally() {
        return tally;
    }

    /** What was fixed. */
    FixCount fixes() {
        return fixes;
    }

    @Override
    public void done(Input input, SingleCheck checked) {
        CheckedFile found = checker.finish(checked);
        CheckedFile told = baseline == null ? found : baseline.take(found, checked.rules());
        CheckedFile file = ignoresAreAdded ? withIgnores(input, told) : told;
        fixes = fixes.plus(checked.fixes());
        tally.add(file, checked.fixable());
        if (!file.problems().isEmpty() || checked.unsaved() != null) {
            progress.clear();
        }
        report.file(file);
        if (checked.unsaved() != null) {
            failures.add(new Failure(input.name(), checked.unsaved()));
        }
        next();
    }

    private CheckedFile withIgnores(Input input, CheckedFile file) {
        try {
            CheckedFile left = checker.addIgnores(input, file);
            int count = file.problems().size() - left.problems().size();
            ignored += count;
            filesWithIgnores += count > 0 ? 1 : 0;
            return left;
        } catch (Refusal | PostReadException fault) {
            progress.clear();
            failures.add(input, fault);
            return file;
        }
    }

    /** How many problems are ignored by comments that were added. */
    String ignored() {
        return count(ignored, "problem") + " ignored by comments in " + count(filesWithIgnores, "file");
    }

    @Override
    public void failed(Input input, Throwable fault) {
        progress.clear();
        failures.add(input, fault);
        next();
    }

    @Override
    public void waiting() {
        progress.tick(taken, inputs.found(), inputs.isComplete(), tally.errors());
    }

    private void next() {
        taken++;
        waiting();
    }
}
