package io.github.postmodel.examples.spark.rows;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a row of the table {@code problems}. Immutable.
 *
 * @param path the path of the file in its folder
 * @param line where it starts; null where the file could not be opened
 * @param column where it starts, in code points; null where the file could not be opened
 * @param rule the rule, such as {@code date-format}
 * @param severity {@code error} or {@code warning}
 * @param message what is wrong, and what to write instead
 */
public record ProblemRow(
        String path, @Nullable Integer line, @Nullable Integer column, String rule, String severity, String message)
        implements Serializable {
    /**
     * The row of a problem.
     *
     * @param path the path of the file in its folder
     * @param problem the problem
     * @return its row
     */
    public static ProblemRow of(String path, Problem problem) {
        SourceRange range = problem.range();
        return new ProblemRow(
                path,
                range == null ? null : range.startLine(),
                range == null ? null : range.startColumn(),
                problem.rule(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.message());
    }

    static List<ProblemRow> of(String path, List<Problem> problems) {
        return problems.stream().map(problem -> of(path, problem)).toList();
    }
}
