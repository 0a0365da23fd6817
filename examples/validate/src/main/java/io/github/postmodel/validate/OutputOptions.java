package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.reports.TextManner;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is printed, and where. */
final class OutputOptions {
    @Option(
            names = {"--output-format", "--format"},
            paramLabel = "<format>[=<file>]",
            completionCandidates = Candidates.Formats.class,
            description =
                    "${COMPLETION-CANDIDATES}; human unless in GitHub Actions. With a file, the report goes there;"
                            + " give the option again for one more.")
    List<String> formats = new ArrayList<>();

    @Option(names = "--output", paramLabel = "<file>", description = "Write the report, or the patch, to this file.")
    @Nullable
    String file;

    @Option(
            names = "--statistics",
            description = "How often each rule is broken, instead of where; beside a report for programs, on standard"
                    + " error.")
    boolean statistics;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the problems, and nothing else.")
    boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "<when>",
            completionCandidates = Candidates.Whens.class,
            description = "${COMPLETION-CANDIDATES}; auto unless set.")
    String color = "auto";

    @Option(names = "--show-files", description = "List the files that would be checked, and check none.")
    boolean showFiles;

    @Option(names = "--exit-zero", description = "Exit with 0 whatever is wrong with the files.")
    boolean exitZero;

    @Option(names = "--no-progress", description = "Draw no progress bar on a terminal.")
    boolean noProgress;

    /** Standard output, in colours if that is wanted. */
    Gate out(Console console) {
        return switch (color) {
            case "auto" -> console.out();
            case "always" -> console.out().inColours(true);
            case "never" -> console.out().inColours(false);
            default ->
                throw new Refusal("--color " + Problem.quote(color) + " is not known; write auto, always or never");
        };
    }

    TextManner manner() {
        if (statistics && quiet) {
            throw new Refusal("--statistics and --quiet leave nothing to print; remove one of them");
        }
        return statistics ? TextManner.STATISTICS : quiet ? TextManner.QUIET : TextManner.WHOLE;
    }
}
