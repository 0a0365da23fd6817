package io.github.postmodel.validate;

import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.Tally;
import io.github.postmodel.validate.terminal.Progress;

/** Takes the files as they are checked, in their order, and reports them. */
final class Checking implements OrderedTasks.Results<Source, FileChecker.Checked> {
    private final FileChecker checker;
    private final Report report;
    private final Failures failures;
    private final Progress progress;
    private final Sources sources;
    private final Tally tally = new Tally();
    private int taken;
    private int fixes;

    Checking(FileChecker checker, Report report, Failures failures, Progress progress, Sources sources) {
        this.checker = checker;
        this.report = report;
        this.failures = failures;
        this.progress = progress;
        this.sources = sources;
    }

    Tally tally() {
        return tally;
    }

    /** How many problems were mended. */
    int fixes() {
        return fixes;
    }

    @Override
    public void done(Source source, FileChecker.Checked checked) {
        CheckedFile file = checker.finish(checked);
        fixes += checked.fixes();
        tally.add(file);
        if (!file.problems().isEmpty()) {
            progress.clear();
        }
        report.file(file);
        next();
    }

    @Override
    public void failed(Source source, Throwable fault) {
        progress.clear();
        failures.add(source, fault);
        next();
    }

    @Override
    public void waiting() {
        progress.tick(taken, sources.found(), sources.isComplete(), tally.errors());
    }

    private void next() {
        taken++;
        waiting();
    }
}
