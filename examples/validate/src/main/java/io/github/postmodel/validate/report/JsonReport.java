package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;
import java.util.ArrayList;
import java.util.List;

/** One JSON object, see examples/validate/README.md. */
final class JsonReport implements Report {
    private final JsonWriter json;
    private final List<Failure> failures = new ArrayList<>();

    JsonReport(ReportContext context) {
        json = new JsonWriter(context.out(), 2);
        json.object();
        json.name("version").value(JsonProblem.SHAPE);
        json.name("tool").object();
        json.name("name").value(ReportContext.TOOL);
        json.name("version").value(context.version().get()).endObject();
        json.name("problems").array();
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            json.object();
            JsonProblem.fields(json, file.name(), problem);
            json.endObject();
        }
    }

    @Override
    public void failure(String path, String reason) {
        failures.add(new Failure(path, reason));
    }

    @Override
    public void end(Tally tally) {
        json.endArray();
        json.name("failures").array();
        for (Failure failure : failures) {
            json.object();
            JsonProblem.fields(json, failure);
            json.endObject();
        }
        json.endArray();
        json.name("summary").object();
        JsonProblem.fields(json, tally);
        json.endObject().endObject().endLine();
    }
}
