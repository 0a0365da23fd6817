package io.github.postmodel.validate.formats;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.Colour;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Headline;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.Tally;
import java.util.List;

/** For a person: the place and the fault, the line with a mark under the characters, and what helps. */
final class HumanReport implements Report {
    private static final String INDENT = "    ";

    private final Gate out;

    HumanReport(ReportContext context) {
        this.out = context.out();
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            problem(file, problem);
        }
        if (!file.problems().isEmpty()) {
            out.endLine();
        }
    }

    private void problem(CheckedFile file, Problem problem) {
        Colour colour = problem.isError() ? Colour.RED : Colour.YELLOW;
        Advice advice = Advice.of(problem.message());
        out.print(Colour.BOLD, Headline.place(file.name(), problem)).print(": ");
        out.print(colour, Headline.severity(problem) + " " + problem.rule());
        out.println(": " + advice.fault());
        SourceRange range = problem.range();
        if (range != null) {
            snippet(Snippet.of(file.lines().apply(range.startLine()), range), colour);
        }
        if (!advice.help().isEmpty()) {
            out.print(INDENT).print(Colour.CYAN, "help:").println(" " + advice.help());
        }
    }

    private void snippet(List<String> lines, Colour colour) {
        if (!lines.isEmpty()) {
            out.println(INDENT + lines.get(0));
            out.print(INDENT).print(colour, lines.get(1)).endLine();
        }
    }

    @Override
    public void end(Tally tally) {
        Colour colour = tally.errors() > 0 ? Colour.RED : tally.warnings() > 0 ? Colour.YELLOW : Colour.GREEN;
        out.print(colour, tally.toString()).endLine();
    }
}
