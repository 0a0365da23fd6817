package io.github.postmodel.validate.reports;

import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reports that are wanted: at most one on standard output, and each of the others in a file of its own. */
public final class ReportPlan {
    private final List<ReportTarget> targets = new ArrayList<>();

    /** Absolute path to what asked for it. */
    private final Map<Path, String> files = new LinkedHashMap<>();

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
        ReportTarget open = null;
        for (ReportTarget target : read) {
            if (target.file() == null && open != null) {
                throw new Refusal(open.option() + " and " + target.option()
                        + " both go to standard output; write such as " + target.option() + "=report.txt");
            }
            open = target.file() == null ? target : open;
            targets.add(target.file() == null && output != null ? target.to(output) : target);
        }
        if (output != null && open == null) {
            throw new Refusal("--output " + output + ": each report has a file already; remove this option");
        }
        for (ReportTarget target : targets) {
            addFile(target);
        }
    }

    private void addFile(ReportTarget target) {
        if (target.file() == null) {
            return;
        }
        Path path = Destination.path(target.option(), target.file())
                .toAbsolutePath()
                .normalize();
        for (Map.Entry<Path, String> other : files.entrySet()) {
            if (isSame(path, other.getKey())) {
                throw new Refusal(
                        other.getValue() + " and " + target.option() + " go to the same file; name another for one");
            }
        }
        files.put(path, target.option());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The absolute paths of the files, which are no posts. */
    public Set<Path> files() {
        return files.keySet();
    }

    /** The files as they were named. */
    public List<String> names() {
        return targets.stream()
                .flatMap(target -> Stream.ofNullable(target.file()))
                .toList();
    }

    /** Whether a person reads what is printed: not where that is for a program, or there is nothing. */
    public boolean isTextPrinted() {
        return targets.stream()
                .anyMatch(target -> target.file() == null && target.format().isText());
    }

    /** Whether a person reads one of the reports. */
    public boolean hasText() {
        for (ReportTarget target : targets) {
            if (target.format().isText()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Opens the reports.
     *
     * @param out where the one goes that goes to no file
     * @param manner what is left out of a text, or put in its place
     * @throws Refusal if a file cannot be written
     */
    public Reports open(Gate out, TextManner manner, Reports.Contexts contexts) {
        Reports reports = new Reports();
        try {
            for (ReportTarget target : targets) {
                Destination destination = target.file() == null
                        ? Destination.to(out)
                        : Destination.toFile(target.option(), target.file());
                reports.add(destination, target.format(), manner, contexts);
            }
            return reports;
        } catch (Refusal fault) {
            reports.close();
            throw fault;
        }
    }
}
