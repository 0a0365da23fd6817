package io.github.postmodel.validate.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of GitLab's Code Quality, which shows the problems of a merge request. */
final class GitlabReport implements Report {
    private static final String NOT_CHECKED = "not-checked";

    private final JsonWriter json;
    private final RepositoryPaths places;

    GitlabReport(ReportContext context) {
        json = context.out().json(1);
        places = context.places();
        json.array();
    }

    @Override
    public void file(CheckedFile file) {
        if (file.problems().isEmpty()) {
            return;
        }
        String path = places.path(file.name());
        Map<String, Integer> before = new HashMap<>();
        for (Problem problem : file.problems()) {
            // Without the line, so that a problem stays the same one where others come and go above it.
            String text = String.join("\0", path, problem.rule(), problem.property(), problem.message());
            int number = before.merge(text, 1, Integer::sum);
            String severity = problem.isError() ? "major" : "minor";
            issue(path, problem.rule(), severity, problem.message(), text + "\0" + number, problem.range());
        }
    }

    @Override
    public void failure(Failure failure) {
        String path = places.path(failure.path());
        issue(path, NOT_CHECKED, "blocker", failure.reason(), path + "\0" + failure.reason(), null);
    }

    private void issue(
            String path, String rule, String severity, String message, String identity, @Nullable SourceRange range) {
        json.object();
        json.name("description").value(message);
        json.name("check_name").value(rule);
        json.name("fingerprint").value(digest(identity));
        json.name("severity").value(severity);
        json.name("location").object();
        json.name("path").value(path);
        json.name("lines").object();
        json.name("begin").value(range == null ? 1 : range.startLine());
        json.name("end").value(range == null ? 1 : range.endLine());
        json.endObject().endObject().endObject();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void end(Tally tally) {
        json.endArray().endLine();
    }
}
