package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import java.io.PrintWriter;
import java.util.List;

/** For a person: the place and the fault, the line with a mark under the characters, and what helps. */
final class HumanReport implements Report {
    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final boolean colours;

    HumanReport(ReportContext context) {
        this.out = context.out();
        this.colours = context.colours();
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            Advice advice = Advice.of(problem.message());
            headline(file.name(), problem, advice.fault());
            SourceRange range = problem.range();
            if (range != null) {
                snippet(Snippet.of(file.lines().apply(range.startLine()), range), severity(problem));
            }
            if (!advice.help().isEmpty()) {
                out.println(INDENT + Colour.CYAN.paint("help:", colours) + " " + Visible.text(advice.help()));
            }
        }
        if (!file.problems().isEmpty()) {
            out.println();
        }
    }

    private void headline(String name, Problem problem, String fault) {
        out.println(Colour.BOLD.paint(Visible.text(Headline.place(name, problem)), colours) + ": "
                + severity(problem).paint(Headline.severity(problem) + " " + Visible.text(problem.rule()), colours)
                + ": " + Visible.text(fault));
    }

    private void snippet(List<String> lines, Colour colour) {
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            out.println(INDENT + (index == 0 ? line : colour.paint(line, colours)));
        }
    }

    private static Colour severity(Problem problem) {
        return problem.isError() ? Colour.RED : Colour.YELLOW;
    }

    @Override
    public void end(Tally tally) {
        Colour colour = tally.errors() > 0 ? Colour.RED : tally.warnings() > 0 ? Colour.YELLOW : Colour.GREEN;
        out.println(colour.paint(tally.toString(), colours));
    }
}
