package io.github.postmodel.validate.formats;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Headline;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.Tally;

/** A line for each problem, as compilers print it: editors know the form. */
final class ConciseReport implements Report {
    private final Gate out;

    ConciseReport(ReportContext context) {
        this.out = context.out();
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            out.println(Headline.of(file.name(), problem));
        }
    }

    @Override
    public void end(Tally tally) {
        out.println(tally.toString());
    }
}
