package io.github.postmodel.validate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.output.Outlet;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import io.github.postmodel.validate.support.Harmless;
import io.github.postmodel.validate.support.ParsedReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A format, and any text as a name, a message and a line of a post: no report of it does harm, and each is parsed. */
public final class ReportTarget {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-18T16:00:00Z"), ZoneOffset.UTC);

    private static final RepositoryPaths PLACES = new RepositoryPaths(Path.of(""));

    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.values());

    private ReportTarget() {}

    /** Called by the fuzzer. The first byte is the number of a format. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        ReportFormat format = FORMATS.get(Math.floorMod(bytes[0], FORMATS.size()));
        String[] texts = new String(bytes, 1, bytes.length - 1, UTF_8).split("\0", 4);
        String name = texts[0];
        String message = texts.length < 2 ? name : texts[1];
        String line = texts.length < 3 ? message : texts[2];
        int column = 1 + (texts.length < 4 ? 0 : texts[3].length());
        String report = report(format, name, message, line, column);
        Harmless.check(report);
        if (ParsedReport.isParsed(format)) {
            ParsedReport parsed = ParsedReport.of(format, report);
            boolean isGiven = format == ReportFormat.JSON || format == ReportFormat.JSONL;
            String path = isGiven ? name : PLACES.path(name);
            assertThat(parsed.names()).contains(ParsedReport.as(format, path));
            assertThat(parsed.messages()).contains(ParsedReport.as(format, message));
        }
    }

    private static String report(ReportFormat format, String name, String message, String line, int column) {
        StringWriter out = new StringWriter();
        Gate gate = new Gate(new PrintWriter(out), Outlet.SCREEN, false);
        Report report = format.start(new ReportContext(gate, PLACES, () -> "1", CLOCK));
        Problem error = Problem.of(Rule.VALUE_TYPE, message, message, new SourceRange(1, column, 1, column + 1));
        Problem warning = Problem.of(Rule.TAGS_MISSING, line, message, null);
        // GitHub's report annotates ten, and writes the rest to the log.
        CheckedFile file = new CheckedFile(name, false, Collections.nCopies(12, error), number -> line);
        Tally tally = new Tally();
        for (CheckedFile one : List.of(file, file.with(List.of(warning)))) {
            tally.add(one);
            report.file(one);
        }
        report.failure(new Failure(name, message));
        report.end(tally);
        return out.toString();
    }

    static List<byte[]> seeds() {
        return Stream.of(
                        "a.md\0title is missing; write title: x\0title: \0  ",
                        "../b.md\0\"a; b\"; c {0}\0\t\té\0       ",
                        "/a:b,c%\n.md\0::error::x\n##[group]\0##[command]x\0",
                        "a\u001b[31m\0<![CDATA[ ]]> & \ufffe\0\u202e\u200b\0",
                        "📚 東京.md\0a\\b\"c\u0000d\0\ud83d\0")
                .flatMap(text -> FORMATS.stream().map(format -> (char) FORMATS.indexOf(format) + text))
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }
}
