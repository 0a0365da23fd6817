package io.github.postmodel.validate.reports;

import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.Tally;

/** A text without its last lines. */
final class QuietReport implements Report {
    private final Report text;

    QuietReport(Report text) {
        this.text = text;
    }

    @Override
    public void file(CheckedFile file) {
        text.file(file);
    }

    @Override
    public void end(Tally tally) {}
}
