package io.github.postmodel.io.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What differs between two lists: the longest row of items that both have in the same order stays. */
final class ListDiff {
    /** Above this many comparisons, all between the same start and the same end counts as different. */
    private static final long MAX_COMPARISONS = 1_000_000;

    private ListDiff() {}

    /** Items {@code from} to {@code to} of the old list that become {@code newFrom} to {@code newTo} of the new. */
    record Hunk(int from, int to, int newFrom, int newTo) {
        /** How many items have one in the other list to become. */
        int paired() {
            return Math.min(to - from, newTo - newFrom);
        }
    }

    static List<Hunk> of(List<?> old, List<?> wanted) {
        int start = 0;
        int end = old.size();
        int newEnd = wanted.size();
        while (start < Math.min(end, newEnd) && Objects.equals(old.get(start), wanted.get(start))) {
            start++;
        }
        while (Math.min(end, newEnd) > start && Objects.equals(old.get(end - 1), wanted.get(newEnd - 1))) {
            end--;
            newEnd--;
        }
        List<Hunk> hunks = new ArrayList<>();
        if ((long) (end - start) * (newEnd - start) > MAX_COMPARISONS) {
            hunks.add(new Hunk(start, end, start, newEnd));
        } else {
            addHunks(old.subList(start, end), wanted.subList(start, newEnd), start, hunks);
        }
        return hunks;
    }

    private static void addHunks(List<?> old, List<?> wanted, int offset, List<Hunk> hunks) {
        int[][] common = commonFrom(old, wanted);
        int at = 0;
        int newAt = 0;
        while (at < old.size() || newAt < wanted.size()) {
            int from = at;
            int newFrom = newAt;
            while (at < old.size() && common[at][newAt] == common[at + 1][newAt]) {
                at++;
            }
            while (newAt < wanted.size() && common[at][newAt] == common[at][newAt + 1]) {
                newAt++;
            }
            if (at > from || newAt > newFrom) {
                hunks.add(new Hunk(offset + from, offset + at, offset + newFrom, offset + newAt));
            }
            at++;
            newAt++;
        }
    }

    /** The length of the longest common row of what follows each pair of places. */
    private static int[][] commonFrom(List<?> old, List<?> wanted) {
        int[][] common = new int[old.size() + 1][wanted.size() + 1];
        for (int at = old.size() - 1; at >= 0; at--) {
            for (int newAt = wanted.size() - 1; newAt >= 0; newAt--) {
                common[at][newAt] = Objects.equals(old.get(at), wanted.get(newAt))
                        ? common[at + 1][newAt + 1] + 1
                        : Math.max(common[at + 1][newAt], common[at][newAt + 1]);
            }
        }
        return common;
    }
}
