package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;
import java.io.PrintWriter;

/** A line for each problem, as compilers print one; editors know its form. */
final class ConciseReport implements Report {
    private final PrintWriter out;

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
        out.println(tally);
    }
}
