package io.github.postmodel.validate.report;

import io.github.postmodel.validate.output.Gate;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the formats need to know.
 *
 * @param out where the report goes
 * @param places turns paths into those of a repository
 * @param version gives the version of this program; reading it opens the jar
 * @param clock the clock, for formats with a time in them
 */
public record ReportContext(Gate out, RepositoryPaths places, Supplier<String> version, Clock clock) {
    /** The name of this program in a report. */
    public static final String TOOL = "postmodel-validate";
}
