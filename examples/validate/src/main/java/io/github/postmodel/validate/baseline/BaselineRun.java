package io.github.postmodel.validate.baseline;

import static io.github.postmodel.validate.report.Tally.count;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.settings.CommandRules;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The baselines of one run: what is in the one that is read is not told, and what is found goes into the one that is
 * written. Where both are given, nothing new goes into it: so it is pruned. What was no part of the run, a file or a rule,
 * stays in it. Not thread-safe.
 */
public final class BaselineRun {
    private final @Nullable BaselineFile from;
    private final @Nullable BaselineFile to;
    private final boolean isWhole;
    private final Predicate<Path> isInFolders;
    private final Baseline known;
    private final Baseline old;
    private final SortedMap<String, SortedMap<String, Integer>> written = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    /** What is better, by file. */
    private final Map<String, Long> fewer = new HashMap<>();

    /** The same of rules that compare files, where others may just be no part of the run. */
    private final Map<String, Long> perhapsFewer = new HashMap<>();

    /** What stays in the written baseline unless the run has seen all files. */
    private final Map<String, SortedMap<String, Integer>> perhapsKept = new HashMap<>();

    /**
     * Reads what there is.
     *
     * @param from the file of {@code --baseline}; null for none
     * @param to the file of {@code --write-baseline}; null for none
     * @param reports the absolute paths of the reports
     * @param isWhole whether the run is over folders as a whole, and not over some files in them
     * @param isInFolders whether a real path is in one of the folders of the run: what is missing elsewhere may just not
     *     be there now
     * @throws Refusal if one cannot be used
     */
    public BaselineRun(
            @Nullable String from,
            @Nullable String to,
            Set<Path> reports,
            boolean isWhole,
            Predicate<Path> isInFolders) {
        this.isWhole = isWhole;
        this.isInFolders = isInFolders;
        this.from = from == null ? null : new BaselineFile("--baseline", from);
        this.to = to == null ? null : new BaselineFile("--write-baseline", to);
        refuseReport(this.from, "--baseline " + from, reports);
        this.known = this.from == null ? Baseline.NONE : this.from.read();
        refuseReport(this.to, "--write-baseline " + to, reports);
        this.old = this.to == null || !this.to.exists() ? known : this.to.read();
    }

    private static void refuseReport(@Nullable BaselineFile file, String option, Set<Path> reports) {
        if (file != null && reports.contains(file.path())) {
            throw new Refusal(option + ": a report goes to the same file; name another for one");
        }
    }

    /**
     * The file with what is to be told of it.
     *
     * @param rules the rules that count for it
     */
    public CheckedFile take(CheckedFile file, RuleSelection rules) {
        if (from == null && to == null) {
            return file;
        }
        BaselineFile any = from != null ? from : Objects.requireNonNull(to);
        String path = any.key(file.name());
        SortedMap<String, Integer> counts = Baseline.counts(file.problems());
        seen.add(path);
        if (to != null) {
            write(path, counts, rules);
        }
        if (from == null) {
            return file.problems().isEmpty() ? file : file.with(List.of());
        }
        known.of(path).forEach((rule, before) -> {
            int less = before - counts.getOrDefault(rule, 0);
            if (less > 0 && rules.counts(rule)) {
                (CommandRules.comparesFiles(rule) ? perhapsFewer : fewer).merge(path, (long) less, Long::sum);
            }
        });
        List<Problem> beyond = known.beyond(path, file.problems());
        return beyond.size() == file.problems().size() ? file : file.with(beyond);
    }

    private void write(String path, SortedMap<String, Integer> counts, RuleSelection rules) {
        SortedMap<String, Integer> all = from == null ? new TreeMap<>(counts) : Baseline.lower(known.of(path), counts);
        SortedMap<String, Integer> perhaps = new TreeMap<>();
        old.of(path).forEach((rule, before) -> {
            if (!rules.counts(rule)) {
                all.put(rule, before);
            } else if (CommandRules.comparesFiles(rule)) {
                perhaps.put(rule, before);
            }
        });
        written.put(path, all);
        if (!perhaps.isEmpty()) {
            perhapsKept.put(path, perhaps);
        }
    }

    /**
     * Ends a run in which all files were checked: writes the baseline, if one is wanted.
     *
     * @return what to say of it, each in one line
     */
    public List<String> end() {
        boolean hasSeenAll = isWhole && hasSeenAll(known, from) && hasSeenAll(old, to);
        List<String> notes = new ArrayList<>();
        if (to != null) {
            Baseline baseline = toWrite(to, hasSeenAll);
            to.write(baseline);
            notes.add("baseline " + to.name() + ": " + count(baseline.count(), "problem") + " in "
                    + count(baseline.files().size(), "file"));
        }
        if (from != null) {
            tellFewer(from, hasSeenAll, notes);
        }
        return notes;
    }

    private boolean hasSeenAll(Baseline baseline, @Nullable BaselineFile file) {
        return file == null
                || baseline.files().keySet().stream().allMatch(path -> seen.contains(path) || !file.isThere(path));
    }

    /** Whether the run would have seen a file, were it still there. */
    private boolean isGone(String path, BaselineFile file) {
        return !seen.contains(path) && !file.isThere(path) && file.isIn(path, isInFolders);
    }

    /** What was no part of the run stays. */
    private Baseline toWrite(BaselineFile target, boolean hasSeenAll) {
        old.files().forEach((path, counts) -> {
            if (!seen.contains(path) && !isGone(path, target)) {
                written.put(path, counts);
            }
        });
        if (!hasSeenAll) {
            perhapsKept.forEach((path, kept) -> {
                SortedMap<String, Integer> all = written.computeIfAbsent(path, key -> new TreeMap<>());
                kept.forEach((rule, before) -> all.merge(rule, before, Math::max));
            });
        }
        written.values().removeIf(Map::isEmpty);
        return new Baseline(written);
    }

    private void tellFewer(BaselineFile source, boolean hasSeenAll, List<String> notes) {
        long count = 0;
        if (hasSeenAll) {
            perhapsFewer.forEach((path, less) -> fewer.merge(path, less, Long::sum));
        }
        for (Map.Entry<String, SortedMap<String, Integer>> file : known.files().entrySet()) {
            if (isGone(file.getKey(), source)) {
                fewer.put(file.getKey(), Baseline.sum(file.getValue()));
            }
        }
        for (long less : fewer.values()) {
            count += less;
        }
        if (count > 0) {
            notes.add("better than the baseline: " + count(count, "problem") + " fewer in "
                    + count(fewer.size(), "file")
                    + (to == null ? "; to prune it, add --write-baseline " + source.name() : ""));
        }
    }
}
