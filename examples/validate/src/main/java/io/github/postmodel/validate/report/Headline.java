package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;

/** The line that compilers print: {@code path:line:column: severity rule: message}. */
final class Headline {
    private Headline() {}

    static String of(String name, Problem problem) {
        return Visible.text(
                place(name, problem) + ": " + severity(problem) + " " + problem.rule() + ": " + problem.message());
    }

    static String place(String name, Problem problem) {
        SourceRange range = problem.range();
        return range == null ? name : name + ":" + range.startLine() + ":" + range.startColumn();
    }

    static String severity(Problem problem) {
        return problem.isError() ? "error" : "warning";
    }
}
