package io.github.postmodel.validate.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.output.Outlet;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.report.Tally;
import io.github.postmodel.validate.support.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each format, whole, on names and messages that are hard to write; see the files NAME.expected. */
class ReportFormatTest {
    private static final String NASTY_NAME = "posts/a:b, 50%\n<é>.md";
    private static final Problem ERROR = Problem.of(
            Rule.VALUE_TYPE, "title", "a \"b\" {0} <c> & \u0007 100%\nd; write 📚", new SourceRange(2, 8, 2, 10));
    private static final Problem WARNING =
            Problem.of(Rule.TAGS_MISSING, "tags", "no tags", new SourceRange(3, 1, 5, 2));
    private static final Problem PLACELESS = Problem.of(Rule.LIMIT, "", "too large", null);

    @ParameterizedTest
    @EnumSource
    void isWrittenAsInItsFile(ReportFormat format) throws IOException {
        assertThat(report(format)).isEqualTo(Resources.text(ReportFormatTest.class, format + ".expected"));
    }

    @ParameterizedTest
    @EnumSource
    void endsWellWithoutAnyFile(ReportFormat format) {
        assertThat(write(format, report -> report.end(new Tally()))).endsWith("\n");
    }

    @Test
    void sarifKeepsToItsSchema() throws IOException {
        assertThat(sarifFaults(report(ReportFormat.SARIF))).isEmpty();
        assertThat(sarifFaults(report(ReportFormat.SARIF).replace("\"level\"", "\"levl\"")))
                .isNotEmpty();
    }

    @Test
    void sarifIsCutWhereGithubRefusesMore() throws IOException {
        StringWriter out = new StringWriter();
        Report report = ReportFormat.SARIF.start(context(out));
        report.file(file(Collections.nCopies(25_001, ERROR)));
        report.end(new Tally());
        String left = "1 problem left out: GitHub takes 25000 results a run; check fewer files, or select fewer rules";

        JsonNode run = new ObjectMapper().readTree(out.toString()).at("/runs/0");
        assertThat(run.at("/results")).hasSize(25_000);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo(left);
        assertThat(report.leftOut()).contains(left);
    }

    @Test
    void githubAnnotatesTenOfEachKindAndLogsTheRest() {
        String out = write(ReportFormat.GITHUB, report -> {
            report.file(file(Collections.nCopies(12, PLACELESS)));
            report.file(file(Collections.nCopies(11, WARNING)));
            report.end(new Tally());
        });

        assertThat(out.lines().filter(line -> line.startsWith("::error "))).hasSize(10);
        assertThat(out.lines().filter(line -> line.startsWith("::warning "))).hasSize(10);
        assertThat(out.lines().filter(line -> line.contains("error limit: too large")))
                .hasSize(2);
        assertThat(out)
                .endsWith("\n::notice title=postmodel-validate::3 problems in the log only:"
                        + " GitHub shows 10 errors and 10 warnings a step\n0 files, 0 posts, 0 errors, 0 warnings\n");
    }

    @Test
    void gitlabKeepsToItsSchema() throws IOException {
        assertThat(gitlabFaults(report(ReportFormat.GITLAB))).isEmpty();
        for (String field : List.of("description", "check_name", "fingerprint", "severity", "path", "begin", "lines")) {
            String without = report(ReportFormat.GITLAB).replaceFirst("\"" + field + "\":", "\"x\":");
            assertThat(gitlabFaults(without)).as(field).isNotEmpty();
        }
    }

    /** GitLab takes two with one fingerprint for the same, and one with another for new. */
    @Test
    void gitlabKnowsEachProblemWhereverItIs() throws IOException {
        Problem moved = ERROR.withRange(new SourceRange(7, 1, 7, 2));
        Set<String> fingerprints = fingerprints(List.of(ERROR, ERROR, WARNING));

        assertThat(fingerprints).hasSize(3);
        assertThat(fingerprints(List.of(ERROR, WARNING, moved))).isEqualTo(fingerprints);
    }

    private static Set<String> fingerprints(List<Problem> problems) throws IOException {
        String out = write(ReportFormat.GITLAB, report -> {
            report.file(file(problems));
            report.end(new Tally());
        });
        return new HashSet<>(new ObjectMapper().readTree(out).findValuesAsText("fingerprint"));
    }

    @Test
    void junitKeepsToItsSchema() throws Exception {
        validateXml("junit.xsd", report(ReportFormat.JUNIT));
    }

    @Test
    void checkstyleKeepsToItsSchema() throws Exception {
        validateXml("checkstyle.xsd", report(ReportFormat.CHECKSTYLE));
    }

    @Test
    void jsonSaysWhatItIs() throws IOException {
        JsonNode json = new ObjectMapper().readTree(report(ReportFormat.JSON));

        assertThat(json.at("/version").asInt()).isEqualTo(1);
        assertThat(json.at("/problems/0/path").asText()).isEqualTo(NASTY_NAME);
        assertThat(json.at("/problems/0/message").asText()).isEqualTo(ERROR.message());
        assertThat(json.at("/problems/2/range").isNull()).isTrue();
        assertThat(json.at("/summary/warnings").asInt()).isEqualTo(1);
    }

    private static List<?> sarifFaults(String sarif) throws IOException {
        return faults("/schema/sarif-schema-2.1.0.json", sarif);
    }

    private static List<?> gitlabFaults(String issues) throws IOException {
        return faults("gitlab-code-quality.json", issues);
    }

    private static List<?> faults(String name, String json) throws IOException {
        try (InputStream schema = ReportFormatTest.class.getResourceAsStream(name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(schema))
                    .validate(json, InputFormat.JSON);
        }
    }

    private static void validateXml(String schema, String xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ReportFormatTest.class.getResource(schema))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static String report(ReportFormat format) {
        return write(format, report -> {
            Tally tally = new Tally();
            CheckedFile broken = file(List.of(ERROR, WARNING, PLACELESS));
            CheckedFile good = new CheckedFile("posts/good.md", true, List.of(), number -> "");
            tally.add(broken);
            tally.add(good);
            report.file(broken);
            report.file(good);
            report.failure(new Failure("posts/gone.md", "no such file; check the path"));
            report.end(tally);
        });
    }

    private static CheckedFile file(List<Problem> problems) {
        return new CheckedFile(NASTY_NAME, false, problems, number -> number == 2 ? "title: [a]" : "tags:");
    }

    private static String write(ReportFormat format, Consumer<Report> action) {
        StringWriter out = new StringWriter();
        action.accept(format.start(context(out)));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static ReportContext context(StringWriter out) {
        Clock clock = Clock.fixed(Instant.parse("2025-09-18T16:00:00Z"), ZoneOffset.UTC);
        Gate gate = new Gate(new PrintWriter(out), Outlet.FILE, false);
        return new ReportContext(gate, new RepositoryPaths(Path.of("")), () -> "1.2.3", clock);
    }
}
