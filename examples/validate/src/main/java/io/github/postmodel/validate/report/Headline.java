package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;

/** The line that compilers print: {@code path:line:column: severity rule: message}. */
public final class Headline {
    private Headline() {}

    public static String of(String name, Problem problem) {
        return place(name, problem) + ": " + severity(problem) + " " + problem.rule() + ": " + problem.message();
    }

    public static String place(String name, Problem problem) {
        SourceRange range = problem.range();
        return range == null ? name : name + ":" + range.startLine() + ":" + range.startColumn();
    }

    public static String severity(Problem problem) {
        return problem.isError() ? "error" : "warning";
    }
}
