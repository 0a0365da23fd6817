package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what was checked and found. */
public final class Tally {
    private long files;
    private long posts;
    private long errors;
    private long warnings;
    private long fixable;
    private long unsafe;
    private final Map<String, RuleCount> rules = new HashMap<>();

    /** Counts a file and its problems. */
    public void add(CheckedFile file) {
        add(file, Fixable.NONE);
    }

    /** Counts a file and its problems, and what can be fixed of them. */
    public void add(CheckedFile file, Fixable fixes) {
        Map<String, Long> counts = new HashMap<>();
        files++;
        if (file.isPost()) {
            posts++;
        }
        for (Problem problem : file.problems()) {
            counts.put(problem.rule(), counts.getOrDefault(problem.rule(), 0L) + 1);
            if (problem.isError()) {
                errors++;
            } else {
                warnings++;
            }
        }
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            add(count.getKey(), count.getValue(), fixes);
        }
    }

    /** Not more can be fixed than is reported: the rest is in a baseline. */
    private void add(String rule, long count, Fixable fixes) {
        long safely = Math.min(count, fixes.safe().getOrDefault(rule, 0L));
        long unsafely = Math.min(count - safely, fixes.unsafe().getOrDefault(rule, 0L));
        fixable += safely;
        unsafe += unsafely;
        RuleCount before = rules.getOrDefault(rule, new RuleCount(rule, 0, 0, 0));
        rules.put(rule, before.plus(count, safely, unsafely));
    }

    /** How often each rule is broken, the most frequent first. */
    public List<RuleCount> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparingLong(RuleCount::count).reversed().thenComparing(RuleCount::rule))
                .toList();
    }

    /** How many problems can be fixed, in one line; empty where none can, or nobody asked. */
    public Optional<String> fixLine() {
        String all = count(errors + warnings, "problem");
        if (fixable > 0) {
            String more = unsafe > 0 ? " (" + unsafe + " more with --unsafe-fixes)" : "";
            return Optional.of(fixable + " of " + all + " can be fixed with --fix" + more);
        }
        return unsafe > 0
                ? Optional.of(unsafe + " of " + all + " can be fixed with --fix --unsafe-fixes")
                : Optional.empty();
    }

    public long files() {
        return files;
    }

    public long posts() {
        return posts;
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    @Override
    public String toString() {
        return count(files, "file") + ", " + count(posts, "post") + ", " + count(errors, "error") + ", "
                + count(warnings, "warning");
    }

    /** A number and what it counts, such as {@code 1 file} or {@code 2 files}. */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
