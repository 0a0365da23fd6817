package io.github.postmodel.examples;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import java.io.PrintWriter;

/** Prints problems for a person: the place and the message, the line, and a mark under the characters. */
final class TextReport {
    private final PrintWriter out;
    private final Tally tally = new Tally();

    TextReport(PrintWriter out) {
        this.out = out;
    }

    Tally tally() {
        return tally;
    }

    void file(CheckedFile file) {
        tally.add(file);
        for (Problem problem : file.problems()) {
            out.println(Visible.text(headline(file.name(), problem)));
            SourceRange range = problem.range();
            if (range != null) {
                Snippet.of(file.lines().apply(range.startLine()), range).forEach(line -> out.println("    " + line));
            }
        }
    }

    void end() {
        out.println(tally);
    }

    private static String headline(String name, Problem problem) {
        SourceRange range = problem.range();
        String place = range == null ? name : name + ":" + range.startLine() + ":" + range.startColumn();
        return place + ": " + (problem.isError() ? "error" : "warning") + " " + problem.rule() + ": "
                + problem.message();
    }
}
