package io.github.postmodel.validate;

import io.github.postmodel.io.internal.folder.OrderedTasks;
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

/** Takes the checked files in their order, and reports them. */
final class CheckResults implements OrderedTasks.Results<Input, SingleCheck> {
    private final FileChecker checker;
    private final Report report;
    private final Failures failures;
    private final Progress progress;
    private final InputQueue inputs;
    private final Tally tally = new Tally();
    private int taken;
    private FixCount fixes = FixCount.NONE;

    CheckResults(FileChecker checker, Report report, Failures failures, Progress progress, InputQueue inputs) {
        this.checker = checker;
        this.report = report;
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
        CheckedFile file = checker.finish(checked);
        fixes = fixes.plus(checked.fixes());
        tally.add(file);
        if (!file.problems().isEmpty() || checked.unsaved() != null) {
            progress.clear();
        }
        report.file(file);
        if (checked.unsaved() != null) {
            failures.add(new Failure(input.name(), checked.unsaved()));
        }
        next();
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
