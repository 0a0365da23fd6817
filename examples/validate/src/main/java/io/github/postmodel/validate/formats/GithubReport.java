package io.github.postmodel.validate.formats;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Headline;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Annotations of GitHub Actions; problems beyond what GitHub shows are lines of the log. */
final class GithubReport implements Report {
    /** Of each kind in one step; GitHub drops the rest without a word. */
    private static final int MOST = 10;

    private final Gate out;
    private final RepositoryPaths places;
    private long errors;
    private long warnings;

    GithubReport(ReportContext context) {
        this.out = context.out();
        this.places = context.places();
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            long shown = problem.isError() ? errors++ : warnings++;
            if (shown < MOST) {
                annotate(file.name(), problem);
            } else {
                out.println(Headline.of(file.name(), problem));
            }
        }
    }

    private void annotate(String name, Problem problem) {
        Map<String, String> properties = file(name);
        SourceRange range = problem.range();
        if (range != null) {
            properties.put("line", Integer.toString(range.startLine()));
            properties.put("endLine", Integer.toString(range.endLine()));
            properties.put("col", Integer.toString(range.startColumn()));
            if (range.endLine() == range.startLine()) {
                properties.put("endColumn", Integer.toString(range.endColumn()));
            }
        }
        properties.put("title", problem.rule());
        out.printCommand(Headline.severity(problem), properties, problem.message());
    }

    private Map<String, String> file(String name) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", places.path(name));
        return properties;
    }

    @Override
    public void failure(Failure failure) {
        if (errors++ < MOST) {
            out.printCommand("error", file(failure.path()), failure.path() + ": " + failure.reason());
        }
    }

    @Override
    public void end(Tally tally) {
        leftOut().ifPresent(left -> out.printCommand("notice", Map.of("title", ReportContext.TOOL), left));
        out.println(tally.toString());
    }

    @Override
    public Optional<String> leftOut() {
        long left = Math.max(0, errors - MOST) + Math.max(0, warnings - MOST);
        return left == 0
                ? Optional.empty()
                : Optional.of(count(left, "problem") + " in the log only: GitHub shows " + MOST + " errors and " + MOST
                        + " warnings a step");
    }
}
