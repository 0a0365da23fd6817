package io.github.postmodel.validate.baseline;

import io.github.postmodel.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each rule was broken in each file. It counts and knows no lines, so that an edit of other lines changes
 * nothing. Immutable.
 *
 * @param files the counts by rule, by path
 */
public record Baseline(SortedMap<String, SortedMap<String, Integer>> files) {
    /** Nothing was broken. */
    public static final Baseline NONE = new Baseline(Collections.emptySortedMap());

    /** How often each rule was broken in a file. */
    SortedMap<String, Integer> of(String path) {
        return files.getOrDefault(path, Collections.emptySortedMap());
    }

    /**
     * The problems of a file that are more than there were. Which of several of one rule is new, a count cannot say: the
     * last are told.
     *
     * @param path the path of the file in the baseline
     * @param problems its problems in their order
     */
    public List<Problem> beyond(String path, List<Problem> problems) {
        SortedMap<String, Integer> known = files.get(path);
        if (known == null || problems.isEmpty()) {
            return problems;
        }
        Map<String, Integer> left = new HashMap<>(known);
        List<Problem> beyond = new ArrayList<>();
        for (Problem problem : problems) {
            int count = left.getOrDefault(problem.rule(), 0);
            if (count == 0) {
                beyond.add(problem);
            } else {
                left.put(problem.rule(), count - 1);
            }
        }
        return beyond;
    }

    /** How often each rule is broken in some problems. */
    static SortedMap<String, Integer> counts(List<Problem> problems) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        problems.forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        return counts;
    }

    /** The lower of two counts for each rule. */
    static SortedMap<String, Integer> lower(SortedMap<String, Integer> one, SortedMap<String, Integer> other) {
        SortedMap<String, Integer> lower = new TreeMap<>();
        one.forEach((rule, count) -> {
            int least = Math.min(count, other.getOrDefault(rule, 0));
            if (least > 0) {
                lower.put(rule, least);
            }
        });
        return lower;
    }

    static long sum(SortedMap<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many problems there are in all. */
    long count() {
        return files.values().stream().mapToLong(Baseline::sum).sum();
    }
}
