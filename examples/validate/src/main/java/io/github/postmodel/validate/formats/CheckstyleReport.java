package io.github.postmodel.validate.formats;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.XmlWriter;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Headline;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;

/** The XML of Checkstyle, which nearly every tool that collects reports can read. */
final class CheckstyleReport implements Report {
    private final XmlWriter xml;
    private final RepositoryPaths places;

    CheckstyleReport(ReportContext context) {
        places = context.places();
        xml = context.out().xml();
        xml.start("checkstyle").attribute("version", "4.3");
    }

    @Override
    public void file(CheckedFile file) {
        if (file.problems().isEmpty()) {
            return;
        }
        xml.start("file").attribute("name", places.path(file.name()));
        file.problems().forEach(this::error);
        xml.end("file");
    }

    private void error(Problem problem) {
        xml.start("error");
        SourceRange range = problem.range();
        if (range != null) {
            xml.attribute("line", range.startLine()).attribute("column", range.startColumn());
        }
        xml.attribute("severity", Headline.severity(problem));
        xml.attribute("message", problem.message());
        xml.attribute("source", "postmodel." + problem.rule());
        xml.end("error");
    }

    @Override
    public void failure(Failure failure) {
        xml.start("file").attribute("name", places.path(failure.path()));
        xml.start("exception").text(failure.reason()).end("exception");
        xml.end("file");
    }

    @Override
    public void end(Tally tally) {
        xml.end("checkstyle");
    }
}
