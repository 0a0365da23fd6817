package io.github.postmodel.validate.formats;

import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import java.util.Locale;

/** The formats of a report, by the names that the command line gives them. */
public enum ReportFormat {
    HUMAN,
    CONCISE,
    JSON,
    JSONL,
    SARIF,
    GITHUB,
    JUNIT,
    CHECKSTYLE,
    GITLAB;

    /** Whether a person reads it, in lines as they are printed. */
    public boolean isText() {
        return this == HUMAN || this == CONCISE;
    }

    /** Starts a report in this format. */
    public Report start(ReportContext context) {
        return switch (this) {
            case HUMAN -> new HumanReport(context);
            case CONCISE -> new ConciseReport(context);
            case JSON -> new JsonReport(context);
            case JSONL -> new JsonLinesReport(context);
            case SARIF -> new SarifReport(context);
            case GITHUB -> new GithubReport(context);
            case JUNIT -> new JUnitReport(context);
            case CHECKSTYLE -> new CheckstyleReport(context);
            case GITLAB -> new GitlabReport(context);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
