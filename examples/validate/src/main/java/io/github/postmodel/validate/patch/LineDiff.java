package io.github.postmodel.validate.patch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the fewest lines to remove and to add, as Eugene Myers does it ("An O(ND) Difference Algorithm and Its
 * Variations", 1986). Where more than a thousand differ, all lines from the first to the last of them count as changed.
 */
public final class LineDiff {
    private static final int MOST_EDITS = 1000;
    /** The index of diagonal 0 in an array that has a place for each diagonal, and one more on both sides. */
    private static final int MIDDLE = MOST_EDITS + 1;

    private final List<String> before;
    private final List<String> after;
    /** For each number of edits, how far into {@code before} fewer edits lead, on each diagonal. */
    private final List<int[]> reached = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Lines of one text, from one index to another, and the lines of the other text that replace them. */
    public record LineChange(int from, int to, int newFrom, int newTo) {
        private LineChange movedBy(int lines) {
            return new LineChange(from + lines, to + lines, newFrom + lines, newTo + lines);
        }
    }

    /** The changes from the first to the last; between two of them is at least one line that stays. */
    public static List<LineChange> of(List<String> before, List<String> after) {
        int common = Math.min(before.size(), after.size());
        int head = 0;
        while (head < common && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < common - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int first = head;
        LineDiff middle =
                new LineDiff(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        return middle.changes().stream().map(change -> change.movedBy(first)).toList();
    }

    private List<LineChange> changes() {
        if (!search()) {
            return List.of(new LineChange(0, before.size(), 0, after.size()));
        }
        BitSet removed = new BitSet();
        BitSet added = new BitSet();
        walkBack(removed, added);
        List<LineChange> changes = new ArrayList<>();
        int from = 0;
        int newFrom = 0;
        while (from < before.size() || newFrom < after.size()) {
            int to = removed.nextClearBit(from);
            int newTo = added.nextClearBit(newFrom);
            if (to > from || newTo > newFrom) {
                changes.add(new LineChange(from, to, newFrom, newTo));
            }
            from = to + 1;
            newFrom = newTo + 1;
        }
        return changes;
    }

    /** Goes forward, one edit more at a time; true if few enough lead to the end. */
    private boolean search() {
        int[] furthest = new int[2 * MIDDLE + 1];
        for (int edits = 0; edits <= MOST_EDITS; edits++) {
            reached.add(furthest.clone());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                boolean adds = adds(furthest, edits, diagonal);
                int x = adds ? furthest[MIDDLE + diagonal + 1] : furthest[MIDDLE + diagonal - 1] + 1;
                while (x < before.size()
                        && x - diagonal < after.size()
                        && before.get(x).equals(after.get(x - diagonal))) {
                    x++;
                }
                furthest[MIDDLE + diagonal] = x;
                if (x >= before.size() && x - diagonal >= after.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void walkBack(BitSet removed, BitSet added) {
        int x = before.size();
        int y = after.size();
        for (int edits = reached.size() - 1; edits > 0; edits--) {
            int[] furthest = reached.get(edits);
            int diagonal = x - y;
            if (adds(furthest, edits, diagonal)) {
                x = furthest[MIDDLE + diagonal + 1];
                y = x - diagonal - 1;
                added.set(y);
            } else {
                x = furthest[MIDDLE + diagonal - 1];
                y = x - diagonal + 1;
                removed.set(x);
            }
        }
    }

    /** Whether the best last edit that leads to a diagonal adds a line, and does not remove one. */
    private static boolean adds(int[] furthest, int edits, int diagonal) {
        return diagonal == -edits
                || (diagonal != edits && furthest[MIDDLE + diagonal - 1] < furthest[MIDDLE + diagonal + 1]);
    }
}
