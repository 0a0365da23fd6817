package io.github.postmodel.validate.formats;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.Tally;

/** A JSON object on each line, as soon as it is known, see examples/validate/README.md. */
final class JsonLinesReport implements Report {
    private final JsonWriter json;

    JsonLinesReport(ReportContext context) {
        json = context.out().json(0);
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            start("problem");
            JsonFields.fields(json, file.name(), problem);
            json.endObject().endLine();
        }
    }

    @Override
    public void failure(Failure failure) {
        start("failure");
        JsonFields.fields(json, failure);
        json.endObject().endLine();
    }

    @Override
    public void end(Tally tally) {
        start("summary");
        json.name("version").value(JsonFields.SHAPE);
        JsonFields.fields(json, tally);
        json.endObject().endLine();
    }

    private void start(String type) {
        json.object().name("type").value(type);
    }
}
