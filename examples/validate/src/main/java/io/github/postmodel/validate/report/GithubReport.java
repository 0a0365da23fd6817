package io.github.postmodel.validate.report;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import java.io.PrintWriter;
import java.util.Optional;

/** Annotations of GitHub Actions; what is more than GitHub shows stands in the log as lines. */
final class GithubReport implements Report {
    /** Of each kind in one step; GitHub drops the rest without a word. */
    private static final int MOST = 10;

    private final PrintWriter out;
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
            out.println(shown < MOST ? annotation(file.name(), problem) : Headline.of(file.name(), problem));
        }
    }

    private String annotation(String name, Problem problem) {
        StringBuilder line = new StringBuilder("::").append(Headline.severity(problem));
        line.append(" file=").append(property(places.path(name)));
        SourceRange range = problem.range();
        if (range != null) {
            line.append(",line=").append(range.startLine()).append(",endLine=").append(range.endLine());
            line.append(",col=").append(range.startColumn());
            if (range.endLine() == range.startLine()) {
                line.append(",endColumn=").append(range.endColumn());
            }
        }
        line.append(",title=").append(property(problem.rule()));
        return line.append("::").append(data(problem.message())).toString();
    }

    @Override
    public void failure(String path, String reason) {
        if (errors++ < MOST) {
            out.println("::error file=" + property(places.path(path)) + "::" + data(path + ": " + reason));
        }
    }

    @Override
    public void end(Tally tally) {
        leftOut().ifPresent(left -> out.println("::notice title=" + ReportContext.TOOL + "::" + data(left)));
        out.println(tally);
    }

    @Override
    public Optional<String> leftOut() {
        long left = Math.max(0, errors - MOST) + Math.max(0, warnings - MOST);
        return left == 0
                ? Optional.empty()
                : Optional.of(count(left, "problem") + " in the log only: GitHub shows " + MOST + " errors and " + MOST
                        + " warnings a step");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
