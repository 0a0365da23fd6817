package io.github.postmodel.validate.baseline;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The baselines of one run: what is in the one that is read is not told, and what is found goes into the one that is
 * written. Where both are given, nothing new goes into it: so it is pruned. Not thread-safe.
 */
public final class BaselineRun {
    private final @Nullable BaselineFile from;
    private final @Nullable BaselineFile to;
    private final Baseline known;
    private final Baseline old;
    private final SortedMap<String, SortedMap<String, Integer>> written = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> seenByTarget = new HashSet<>();
    private long fewer;
    private long betterFiles;

    /**
     * Reads what there is.
     *
     * @param from the file of {@code --baseline}; null for none
     * @param to the file of {@code --write-baseline}; null for none
     * @param reports the absolute paths of the reports
     * @throws Refusal if one cannot be used
     */
    public BaselineRun(@Nullable String from, @Nullable String to, Set<Path> reports) {
        this.from = from == null ? null : new BaselineFile("--baseline", from);
        this.to = to == null ? null : new BaselineFile("--write-baseline", to);
        this.known = this.from == null ? Baseline.NONE : this.from.read();
        if (this.to != null && reports.contains(this.to.path())) {
            throw new Refusal("--write-baseline " + to + ": a report goes to the same file; name another for one");
        }
        this.old = this.to == null || !this.to.exists() ? Baseline.NONE : this.to.read();
    }

    /** The file with what is to be told of it. */
    public CheckedFile take(CheckedFile file) {
        if (from == null) {
            if (to == null) {
                return file;
            }
            put(to, file.name(), Baseline.counts(file.problems()));
            return file.problems().isEmpty() ? file : file.with(List.of());
        }
        String path = from.pathOf(file.name());
        seen.add(path);
        SortedMap<String, Integer> counts = Baseline.counts(file.problems());
        SortedMap<String, Integer> before = known.files().getOrDefault(path, new TreeMap<>());
        SortedMap<String, Integer> both = Baseline.lower(before, counts);
        addFewer(Baseline.sum(before) - Baseline.sum(both));
        if (to != null) {
            put(to, file.name(), both);
        }
        List<Problem> beyond = known.beyond(path, file.problems());
        return beyond.size() == file.problems().size() ? file : file.with(beyond);
    }

    private void put(BaselineFile target, String name, SortedMap<String, Integer> counts) {
        String path = target.pathOf(name);
        seenByTarget.add(path);
        if (!counts.isEmpty()) {
            written.put(path, counts);
        }
    }

    private void addFewer(long count) {
        fewer += count;
        betterFiles += count > 0 ? 1 : 0;
    }

    /**
     * Ends a run in which all files were checked: writes the baseline, if one is wanted.
     *
     * @return what to say of it, each in one line
     */
    public List<String> end() {
        List<String> notes = new ArrayList<>();
        if (to != null) {
            Baseline baseline = withUnseen(to);
            to.write(baseline);
            notes.add("baseline " + to.name() + ": " + count(baseline.count(), "problem") + " in "
                    + count(baseline.files().size(), "file"));
        }
        if (from != null) {
            tellFewer(from, notes);
        }
        return notes;
    }

    /** What was no part of the run stays, as long as its file does. */
    private Baseline withUnseen(BaselineFile target) {
        old.files().forEach((path, counts) -> {
            if (!seenByTarget.contains(path) && target.isThere(path)) {
                written.put(path, counts);
            }
        });
        return new Baseline(written);
    }

    private void tellFewer(BaselineFile source, List<String> notes) {
        known.files().forEach((path, counts) -> {
            if (!seen.contains(path) && !source.isThere(path)) {
                addFewer(Baseline.sum(counts));
            }
        });
        if (fewer > 0) {
            notes.add("better than the baseline: " + count(fewer, "problem") + " fewer in " + count(betterFiles, "file")
                    + (to == null ? "; to prune it, add --write-baseline " + source.name() : ""));
        }
    }
}
