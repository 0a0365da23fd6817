package io.github.postmodel.validate.formats;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Headline;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** SARIF 2.1.0, as GitHub's code scanning takes it. */
final class SarifReport implements Report {
    /** More than these in one run, and GitHub refuses the file. */
    private static final int MOST_RESULTS = 25_000;

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final Map<String, Integer> INDEX =
            SarifRules.ALL.stream().collect(Collectors.toMap(Rule::id, SarifRules.ALL::indexOf));

    private final JsonWriter json;
    private final RepositoryPaths places;
    private final List<Failure> failures = new ArrayList<>();
    private long results;

    SarifReport(ReportContext context) {
        json = context.out().json(4);
        places = context.places();
        json.object();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").array().object();
        SarifRules.tool(json, context.version().get());
        json.name("columnKind").value("unicodeCodePoints");
        json.name("results").array();
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            if (results++ < MOST_RESULTS) {
                result(file.name(), problem);
            }
        }
    }

    private void result(String name, Problem problem) {
        json.object();
        json.name("ruleId").value(problem.rule());
        Integer index = INDEX.get(problem.rule());
        if (index != null) {
            json.name("ruleIndex").value(index);
        }
        json.name("level").value(Headline.severity(problem));
        message(problem.message());
        json.name("locations").array().object();
        json.name("physicalLocation").object();
        json.name("artifactLocation").object();
        json.name("uri").value(places.uri(name)).endObject();
        SourceRange range = problem.range();
        if (range != null) {
            json.name("region").object();
            json.name("startLine").value(range.startLine());
            json.name("startColumn").value(range.startColumn());
            json.name("endLine").value(range.endLine());
            json.name("endColumn").value(range.endColumn()).endObject();
        }
        json.endObject().endObject().endArray().endObject();
    }

    @Override
    public void failure(Failure failure) {
        failures.add(failure);
    }

    @Override
    public void end(Tally tally) {
        json.endArray();
        json.name("invocations").array().object();
        json.name("executionSuccessful").value(failures.isEmpty());
        json.name("toolExecutionNotifications").array();
        for (Failure failure : failures) {
            notification("error", failure.path() + ": " + failure.reason());
        }
        leftOut().ifPresent(left -> notification("warning", left));
        json.endArray().endObject().endArray();
        json.endObject().endArray().endObject().endLine();
    }

    private void notification(String level, String text) {
        json.object();
        json.name("level").value(level);
        message(text);
        json.endObject();
    }

    private void message(String text) {
        json.name("message").object();
        // To SARIF, {0} is a place for an argument.
        json.name("text").value(text.replace("{", "{{").replace("}", "}}")).endObject();
    }

    @Override
    public Optional<String> leftOut() {
        long left = results - MOST_RESULTS;
        return left <= 0
                ? Optional.empty()
                : Optional.of(count(left, "problem") + " left out: GitHub takes " + MOST_RESULTS
                        + " results a run; check fewer files, or select fewer rules");
    }
}
