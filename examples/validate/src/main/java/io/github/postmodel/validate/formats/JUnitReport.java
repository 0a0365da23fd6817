package io.github.postmodel.validate.formats;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.Visible;
import io.github.postmodel.validate.output.XmlWriter;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Headline;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The XML of JUnit: a suite for each file, a case for each problem in it. A warning is a case that passes. */
final class JUnitReport implements Report {
    private final XmlWriter xml;
    private final RepositoryPaths places;
    private final String start;
    private int suites;

    JUnitReport(ReportContext context) {
        // The schema allows no offset; a time in UTC is the same on every machine.
        Clock clock = context.clock();
        start = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        places = context.places();
        xml = context.out().xml();
        xml.start("testsuites");
    }

    @Override
    public void file(CheckedFile file) {
        String name = places.path(file.name());
        List<Problem> problems = file.problems();
        long failures = problems.stream().filter(Problem::isError).count();
        startSuite(name, Math.max(1, problems.size()), failures, 0);
        if (problems.isEmpty()) {
            startCase(name, "post").end("testcase");
        }
        StringBuilder warnings = new StringBuilder();
        for (Problem problem : problems) {
            startCase(name, problem.rule() + place(problem));
            if (problem.isError()) {
                xml.start("failure").attribute("type", problem.rule()).attribute("message", problem.message());
                xml.text(Visible.text(Headline.of(name, problem))).end("failure");
            } else {
                warnings.append(Visible.text(Headline.of(name, problem))).append('\n');
            }
            xml.end("testcase");
        }
        endSuite(warnings.toString());
    }

    @Override
    public void failure(Failure failure) {
        String name = places.path(failure.path());
        startSuite(name, 1, 0, 1);
        startCase(name, "post");
        xml.start("error")
                .attribute("type", "failure")
                .attribute("message", failure.reason())
                .end("error");
        xml.end("testcase");
        endSuite("");
    }

    @Override
    public void end(Tally tally) {
        xml.end("testsuites");
    }

    private void startSuite(String name, int tests, long failures, int errors) {
        xml.start("testsuite").attribute("id", suites++).attribute("package", "posts");
        xml.attribute("name", name).attribute("timestamp", start).attribute("hostname", "localhost");
        xml.attribute("tests", tests).attribute("failures", failures).attribute("errors", errors);
        xml.attribute("time", 0).start("properties").end("properties");
    }

    private void endSuite(String out) {
        xml.start("system-out").text(out).end("system-out");
        xml.start("system-err").end("system-err");
        xml.end("testsuite");
    }

    private XmlWriter startCase(String name, String test) {
        return xml.start("testcase")
                .attribute("name", test)
                .attribute("classname", name)
                .attribute("time", 0);
    }

    private static String place(Problem problem) {
        SourceRange range = problem.range();
        return range == null ? "" : " at " + range.startLine() + ":" + range.startColumn();
    }
}
