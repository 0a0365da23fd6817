package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;

/** A JSON object on each line, as soon as it is known, see examples/validate/README.md. */
final class JsonLinesReport implements Report {
    private final JsonWriter json;

    JsonLinesReport(ReportContext context) {
        json = new JsonWriter(context.out(), 0);
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            start("problem");
            JsonProblem.fields(json, file.name(), problem);
            json.endObject().endLine();
        }
    }

    @Override
    public void failure(String path, String reason) {
        start("failure");
        JsonProblem.fields(json, new Failure(path, reason));
        json.endObject().endLine();
    }

    @Override
    public void end(Tally tally) {
        start("summary");
        json.name("version").value(JsonProblem.SHAPE);
        JsonProblem.fields(json, tally);
        json.endObject().endLine();
    }

    private void start(String type) {
        json.object().name("type").value(type);
    }
}
