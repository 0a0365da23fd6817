package io.github.postmodel.validate.report;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the formats need to know.
 *
 * @param out where the report goes
 * @param colours whether a person sees it in colours
 * @param places turns paths into those of a repository
 * @param version tells the version of this program, for which the jar has to be opened
 * @param clock tells the time, where a format has a place for it
 */
public record ReportContext(
        PrintWriter out, boolean colours, RepositoryPaths places, Supplier<String> version, Clock clock) {
    static final String TOOL = "postmodel-validate";
}
