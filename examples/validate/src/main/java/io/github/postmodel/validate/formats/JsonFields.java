package io.github.postmodel.validate.formats;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Headline;
import io.github.postmodel.validate.report.Tally;

/** The fields of a problem, a failure and a tally in JSON: a contract, see examples/validate/README.md. */
final class JsonFields {
    /** Goes up when a field changes its meaning or is removed, not when one is added. */
    static final int SHAPE = 1;

    private JsonFields() {}

    static void fields(JsonWriter json, String path, Problem problem) {
        json.name("path").value(path);
        json.name("rule").value(problem.rule());
        json.name("severity").value(Headline.severity(problem));
        json.name("property").value(problem.property());
        json.name("message").value(problem.message());
        json.name("range");
        SourceRange range = problem.range();
        if (range == null) {
            json.value((String) null);
            return;
        }
        json.object();
        json.name("startLine").value(range.startLine());
        json.name("startColumn").value(range.startColumn());
        json.name("endLine").value(range.endLine());
        json.name("endColumn").value(range.endColumn());
        json.endObject();
    }

    static void fields(JsonWriter json, Failure failure) {
        json.name("path").value(failure.path());
        json.name("reason").value(failure.reason());
    }

    static void fields(JsonWriter json, Tally tally) {
        json.name("files").value(tally.files());
        json.name("posts").value(tally.posts());
        json.name("errors").value(tally.errors());
        json.name("warnings").value(tally.warnings());
    }
}
