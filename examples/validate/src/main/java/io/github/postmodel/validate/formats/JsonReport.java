package io.github.postmodel.validate.formats;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.Tally;
import java.util.ArrayList;
import java.util.List;

/** One JSON object, see examples/validate/README.md. */
final class JsonReport implements Report {
    private final JsonWriter json;
    private final List<Failure> failures = new ArrayList<>();

    JsonReport(ReportContext context) {
        json = context.out().json(2);
        json.object();
        json.name("version").value(JsonFields.SHAPE);
        json.name("tool").object();
        json.name("name").value(ReportContext.TOOL);
        json.name("version").value(context.version().get()).endObject();
        json.name("problems").array();
    }

    @Override
    public void file(CheckedFile file) {
        for (Problem problem : file.problems()) {
            json.object();
            JsonFields.fields(json, file.name(), problem);
            json.endObject();
        }
    }

    @Override
    public void failure(Failure failure) {
        failures.add(failure);
    }

    @Override
    public void end(Tally tally) {
        json.endArray();
        json.name("failures").array();
        for (Failure failure : failures) {
            json.object();
            JsonFields.fields(json, failure);
            json.endObject();
        }
        json.endArray();
        json.name("summary").object();
        JsonFields.fields(json, tally);
        json.endObject().endObject().endLine();
    }
}
