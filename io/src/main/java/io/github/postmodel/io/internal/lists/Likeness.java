package io.github.postmodel.io.internal.lists;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of some old items have become which of some new ones: those that share the most, and in order where that is so. */
final class Likeness {
    private static final int NONE = -1;

    private final int[][] shared;
    private final int news;

    /** The old item of each new one, or none. */
    private final int[] source;

    private final BitSet used = new BitSet();
    private final BitSet inOrder = new BitSet();
    private final BitSet uncertain = new BitSet();

    Likeness(List<?> olds, List<?> news) {
        this.news = news.size();
        this.shared = new int[olds.size()][this.news];
        this.source = new int[this.news];
        for (int old = 0; old < shared.length; old++) {
            for (int index = 0; index < this.news; index++) {
                shared[old][index] = shared(olds.get(old), news.get(index));
            }
        }
        Arrays.fill(source, NONE);
        pairInOrder();
        pairOthers();
    }

    /** The old item that a new one was; -1 where it has nothing of any. */
    int source(int index) {
        return source[index];
    }

    /** Whether a new item comes after those before it in the old list as well. */
    boolean isInOrder(int index) {
        return inOrder.get(index);
    }

    /** Whether an old item may as well be another new one. */
    boolean isUncertain(int old) {
        return uncertain.get(old);
    }

    /** How much two items share: two values in one item tell more than one in each of two. */
    private static int shared(@Nullable Object old, @Nullable Object item) {
        if (!(old instanceof Map<?, ?> before) || !(item instanceof Map<?, ?> after)) {
            return 0;
        }
        int same = 0;
        for (Map.Entry<?, ?> entry : before.entrySet()) {
            boolean isSame = entry.getValue() != null && Objects.equals(entry.getValue(), after.get(entry.getKey()));
            same += isSame ? 1 : 0;
        }
        return same * same;
    }

    private void pairInOrder() {
        int[][] most = mostFrom();
        int[] early = inOrder(most, true);
        int[] late = inOrder(most, false);
        for (int old = 0; old < shared.length; old++) {
            if (early[old] != late[old]) {
                uncertain.set(old);
            }
            if (early[old] != NONE) {
                pair(old, early[old]);
                inOrder.set(early[old]);
            }
        }
    }

    /** The most that can be shared in order by what follows each two places. */
    private int[][] mostFrom() {
        int[][] most = new int[shared.length + 1][news + 1];
        for (int old = shared.length - 1; old >= 0; old--) {
            for (int index = news - 1; index >= 0; index--) {
                int together = shared[old][index] + most[old + 1][index + 1];
                most[old][index] = Math.max(together, Math.max(most[old + 1][index], most[old][index + 1]));
            }
        }
        return most;
    }

    /** The new item of each old one; the first way to share the most, or the last. */
    private int[] inOrder(int[][] most, boolean early) {
        int[] items = new int[shared.length];
        Arrays.fill(items, NONE);
        int old = 0;
        int index = 0;
        while (old < shared.length && index < news) {
            boolean together =
                    shared[old][index] > 0 && shared[old][index] + most[old + 1][index + 1] == most[old][index];
            boolean oldIsFree = most[old + 1][index] == most[old][index];
            boolean itemIsFree = most[old][index + 1] == most[old][index];
            if (together && (early || !oldIsFree && !itemIsFree)) {
                items[old++] = index++;
            } else if (oldIsFree) {
                old++;
            } else {
                index++;
            }
        }
        return items;
    }

    private void pairOthers() {
        for (int index = 0; index < news; index++) {
            if (source[index] == NONE) {
                int best = NONE;
                for (int old = 0; old < shared.length; old++) {
                    if (!used.get(old) && shared[old][index] > (best == NONE ? 0 : shared[best][index])) {
                        best = old;
                    }
                }
                if (best != NONE) {
                    tellTies(best, index);
                    pair(best, index);
                }
            }
        }
    }

    private void tellTies(int best, int index) {
        for (int old = 0; old < shared.length; old++) {
            if (old != best && !used.get(old) && shared[old][index] == shared[best][index]) {
                uncertain.set(old);
                uncertain.set(best);
            }
        }
        for (int other = index + 1; other < news; other++) {
            if (source[other] == NONE && shared[best][other] >= shared[best][index]) {
                uncertain.set(best);
            }
        }
    }

    private void pair(int old, int index) {
        source[index] = old;
        used.set(old);
    }
}
