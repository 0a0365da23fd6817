package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Which items of a list are those of another: a longest common subsequence. Where that would take more than so many
 * comparisons, only the items at both ends that stay are found.
 */
final class Alignment {
    private static final long MOST_COMPARISONS = 1_000_000;

    private final JsonNode before;
    private final JsonNode after;
    private final List<int[]> pairs = new ArrayList<>();

    private Alignment(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** The indexes of the items that are the same, in order, and at last the two sizes. */
    static List<int[]> of(JsonNode before, JsonNode after) {
        Alignment alignment = new Alignment(before, after);
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && alignment.same(head, head)) {
            alignment.pairs.add(new int[] {head, head++});
        }
        int tail = 0;
        while (tail < most - head && alignment.same(before.size() - 1 - tail, after.size() - 1 - tail)) {
            tail++;
        }
        int oldEnd = before.size() - tail;
        int newEnd = after.size() - tail;
        if ((long) (oldEnd - head) * (newEnd - head) <= MOST_COMPARISONS) {
            alignment.addMiddle(head, oldEnd, newEnd);
        }
        for (int index = 0; index <= tail; index++) {
            alignment.pairs.add(new int[] {oldEnd + index, newEnd + index});
        }
        return alignment.pairs;
    }

    private void addMiddle(int start, int oldEnd, int newEnd) {
        int[][] longest = new int[oldEnd - start + 1][newEnd - start + 1];
        for (int old = oldEnd - 1; old >= start; old--) {
            for (int next = newEnd - 1; next >= start; next--) {
                longest[old - start][next - start] = same(old, next)
                        ? longest[old - start + 1][next - start + 1] + 1
                        : Math.max(longest[old - start + 1][next - start], longest[old - start][next - start + 1]);
            }
        }
        int old = start;
        int next = start;
        while (old < oldEnd && next < newEnd) {
            if (same(old, next)) {
                pairs.add(new int[] {old++, next++});
            } else if (longest[old - start + 1][next - start] >= longest[old - start][next - start + 1]) {
                old++;
            } else {
                next++;
            }
        }
    }

    private boolean same(int old, int next) {
        return Trees.same(before.get(old), after.get(next));
    }
}
