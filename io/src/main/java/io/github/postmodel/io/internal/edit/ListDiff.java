package io.github.postmodel.io.internal.edit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two lists. The longest row of items that both have in the same order stays; one that both have at
 * another place is moved; what is left between two that stay becomes, one by one, what is wanted there.
 */
final class ListDiff {
    /** Above this many comparisons, all between the same start and the same end counts as different. */
    private static final long MAX_COMPARISONS = 1_000_000;

    private static final int NONE = -1;
    private static final List<String> NAMES = List.of("id", "name", "key");

    private final List<?> old;
    private final List<?> wanted;
    private final int[] source;
    private final boolean[] moved;
    private final boolean[] used;

    private ListDiff(List<?> old, List<?> wanted) {
        this.old = old;
        this.wanted = wanted;
        this.source = new int[wanted.size()];
        this.moved = new boolean[wanted.size()];
        this.used = new boolean[old.size()];
        Arrays.fill(source, NONE);
    }

    static ListDiff of(List<?> old, List<?> wanted) {
        ListDiff diff = new ListDiff(old, wanted);
        diff.keep();
        diff.move();
        diff.pair();
        return diff;
    }

    /** The old item that becomes a wanted one; -1 for a new one. */
    int source(int index) {
        return source[index];
    }

    /** Whether the old item has to come from another place. */
    boolean isMoved(int index) {
        return moved[index];
    }

    /** Whether an old item stays or becomes another where it is. */
    boolean staysInPlace(int index) {
        return used[index];
    }

    private void keep() {
        int start = 0;
        int end = old.size();
        int newEnd = wanted.size();
        while (start < Math.min(end, newEnd) && isSame(start, start)) {
            keep(start, start);
            start++;
        }
        while (Math.min(end, newEnd) > start && isSame(end - 1, newEnd - 1)) {
            end--;
            newEnd--;
            keep(end, newEnd);
        }
        if ((long) (end - start) * (newEnd - start) <= MAX_COMPARISONS) {
            keepCommon(start, end, newEnd);
        }
    }

    private void keep(int index, int newIndex) {
        source[newIndex] = index;
        used[index] = true;
    }

    private void keepCommon(int start, int end, int newEnd) {
        int[][] common = commonFrom(start, end, newEnd);
        int at = start;
        int newAt = start;
        while (at < end && newAt < newEnd) {
            int here = common[at - start][newAt - start];
            if (here == common[at - start + 1][newAt - start]) {
                at++;
            } else if (here == common[at - start][newAt - start + 1]) {
                newAt++;
            } else {
                keep(at++, newAt++);
            }
        }
    }

    /** The length of the longest common row of what follows each pair of places. */
    private int[][] commonFrom(int start, int end, int newEnd) {
        int[][] common = new int[end - start + 1][newEnd - start + 1];
        for (int at = end - start - 1; at >= 0; at--) {
            for (int newAt = newEnd - start - 1; newAt >= 0; newAt--) {
                common[at][newAt] = isSame(start + at, start + newAt)
                        ? common[at + 1][newAt + 1] + 1
                        : Math.max(common[at + 1][newAt], common[at][newAt + 1]);
            }
        }
        return common;
    }

    private boolean isSame(int index, int newIndex) {
        Object one = old.get(index);
        Object other = wanted.get(newIndex);
        return Objects.equals(one, other) || name(one) != null && Objects.equals(name(one), name(other));
    }

    /** What a mapping is known by among others, if it has such a key. */
    private static @Nullable Object name(@Nullable Object item) {
        if (item instanceof Map<?, ?> map) {
            for (String key : NAMES) {
                if (map.get(key) != null) {
                    return List.of(key, map.get(key));
                }
            }
        }
        return null;
    }

    private void move() {
        Map<Object, Integer> free = new HashMap<>();
        for (int index = old.size() - 1; index >= 0; index--) {
            if (!used[index]) {
                free.put(identity(old.get(index)), index);
            }
        }
        for (int index = 0; index < source.length && !free.isEmpty(); index++) {
            Integer from = source[index] == NONE ? free.remove(identity(wanted.get(index))) : null;
            if (from != null) {
                source[index] = from;
                moved[index] = true;
            }
        }
    }

    private static Object identity(@Nullable Object item) {
        Object name = name(item);
        return Arrays.asList(name == null ? item : name);
    }

    /** Pairs what is left between two that stay. */
    private void pair() {
        boolean[] gone = new boolean[old.size()];
        for (int index = 0; index < source.length; index++) {
            if (moved[index]) {
                gone[source[index]] = true;
            }
        }
        int next = 0;
        for (int index = 0; index < source.length; index++) {
            if (source[index] != NONE && !moved[index]) {
                next = source[index] + 1;
            } else if (source[index] == NONE) {
                while (next < old.size() && !used[next] && gone[next]) {
                    next++;
                }
                if (next < old.size() && !used[next]) {
                    keep(next++, index);
                }
            }
        }
    }
}
