package io.github.postmodel.validate.reports;

import io.github.postmodel.validate.destination.Destination;
import io.github.postmodel.validate.destination.OutputPath;
import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reports that are wanted: at most one on standard output, and each of the others in a file of its own. */
public final class ReportPlan {
    private static final OutputPath STANDARD_OUTPUT =
            new OutputPath(OutputPath.Kind.STANDARD_OUTPUT, Path.of("/dev/stdout"));

    private final List<Planned> planned = new ArrayList<>();

    /**
     * Reads the options.
     *
     * @param formats a format, or a format, {@code =} and a file
     * @param output the file of the format that has none; null for standard output
     * @param console which format there is where none is asked for
     * @throws Refusal if two reports would go to the same place
     */
    public ReportPlan(List<String> formats, @Nullable String output, Console console) {
        List<ReportTarget> read = new ArrayList<>();
        for (String format : formats) {
            read.add(ReportTarget.parse(format));
        }
        if (read.isEmpty()) {
            boolean isLog = console.isGithubActions() && output == null;
            read.add(ReportTarget.of(isLog ? ReportFormat.GITHUB : ReportFormat.HUMAN));
        }
        boolean isOutputUsed = output == null;
        for (ReportTarget target : read) {
            add(target.file() == null && output != null ? target.to(output) : target);
            isOutputUsed |= target.file() == null;
        }
        if (!isOutputUsed) {
            throw new Refusal("--output " + output + ": each report has a file already; remove this option");
        }
    }

    private void add(ReportTarget target) {
        String file = target.file();
        OutputPath path = file == null ? STANDARD_OUTPUT : OutputPath.of(target.option(), file);
        for (Planned other : planned) {
            if (path.isSame(other.path)) {
                refuse(other.target, target, path.kind());
            }
        }
        planned.add(new Planned(target, path));
    }

    private static void refuse(ReportTarget one, ReportTarget other, OutputPath.Kind kind) {
        if (one.option().equals(other.option()) && !one.option().startsWith(ReportTarget.OPTION)) {
            throw new Refusal(one.option() + " is for one report, and not for " + one.format() + " and "
                    + other.format() + "; write such as " + ReportTarget.OPTION + other.format() + "=report.txt");
        }
        String both = one.option() + " and " + other.option();
        throw new Refusal(
                switch (kind) {
                    case STANDARD_OUTPUT ->
                        both + " both go to standard output; write such as " + ReportTarget.OPTION + other.format()
                                + "=report.txt";
                    case STANDARD_ERROR ->
                        both + " both go to standard error; write such as " + ReportTarget.OPTION + other.format()
                                + "=report.txt";
                    case STREAM, FILE -> both + " go to the same file; name another for one";
                });
    }

    /** The files that reports go to, each after what asked for it. */
    public Map<String, OutputPath> files() {
        Map<String, OutputPath> files = new LinkedHashMap<>();
        for (Planned report : planned) {
            if (report.isFile()) {
                files.put(report.target.option(), report.path);
            }
        }
        return files;
    }

    /** The absolute paths of these files, as they were named and as they are: none of them is a post. */
    public Set<Path> paths() {
        Set<Path> paths = new HashSet<>();
        for (Planned report : planned) {
            String file = report.target.file();
            if (file != null && report.isFile()) {
                paths.add(Path.of(file).toAbsolutePath().normalize());
                paths.add(report.path.path());
            }
        }
        return paths;
    }

    /** The files as they were named. */
    public List<String> names() {
        return planned.stream()
                .filter(Planned::isFile)
                .flatMap(report -> Stream.ofNullable(report.target.file()))
                .toList();
    }

    /** Whether a person reads what is printed: not where that is for a program, or there is nothing. */
    public boolean isTextPrinted() {
        return planned.stream()
                .anyMatch(report -> report.path.kind() == OutputPath.Kind.STANDARD_OUTPUT
                        && report.target.format().isText());
    }

    /** Whether a person reads one of the reports. */
    public boolean hasText() {
        for (Planned report : planned) {
            if (report.target.format().isText()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a program reads standard error, so that nothing else may be printed there.
     *
     * @param contentOut whether standard output is for a post, and what would go there goes to standard error
     */
    public boolean hasDataOnStandardError(boolean contentOut) {
        for (Planned report : planned) {
            boolean isThere = report.path.kind() == OutputPath.Kind.STANDARD_ERROR
                    || contentOut && report.path.kind() == OutputPath.Kind.STANDARD_OUTPUT;
            if (isThere && !report.target.format().isText()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses reports that have no place where standard output is for a post.
     *
     * @throws Refusal if one is to go there all the same, or two would go to standard error
     */
    public void makeRoomForContent() {
        Planned there = null;
        for (Planned report : planned) {
            OutputPath.Kind kind = report.path.kind();
            if (kind == OutputPath.Kind.STANDARD_OUTPUT && report.target.file() != null) {
                throw new Refusal(report.target.option() + ": the post goes to standard output; name another file");
            }
            if (kind == OutputPath.Kind.STANDARD_OUTPUT || kind == OutputPath.Kind.STANDARD_ERROR) {
                if (there != null) {
                    refuse(there.target, report.target, OutputPath.Kind.STANDARD_ERROR);
                }
                there = report;
            }
        }
    }

    /**
     * Opens the reports.
     *
     * @param out where the one goes that goes to no file
     * @param manner what is left out of a text, or put in its place
     * @throws Refusal if a file cannot be written
     */
    public Reports open(Gate out, Console console, TextManner manner, Reports.Contexts contexts) {
        Reports reports = new Reports();
        try {
            for (Planned report : planned) {
                Destination destination = report.path.kind() == OutputPath.Kind.STANDARD_OUTPUT
                        ? Destination.to(out)
                        : Destination.of(report.target.option(), report.path, console);
                reports.add(destination, report.target.format(), manner, contexts);
            }
            return reports;
        } catch (Refusal fault) {
            reports.close();
            throw fault;
        }
    }

    /** A report and where it goes. */
    private record Planned(ReportTarget target, OutputPath path) {
        boolean isFile() {
            return path.kind() == OutputPath.Kind.FILE || path.kind() == OutputPath.Kind.STREAM;
        }
    }
}
