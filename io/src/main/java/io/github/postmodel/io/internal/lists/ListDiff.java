package io.github.postmodel.io.internal.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two lists. The longest row of items that both have in the same order stays; one that both have at
 * another place is moved; what is left becomes what it shares the most with, and between two that stay the rest becomes,
 * one by one, what is wanted there.
 */
public final class ListDiff {
    /** Above this many comparisons, all between the same start and the same end counts as different. */
    private static final long MAX_COMPARISONS = 1_000_000;

    /** Above this many, what is left is not compared for what it shares. */
    private static final int MAX_LIKENESSES = 250_000;

    private static final int NONE = -1;
    private static final List<String> NAMES = List.of("id", "name", "key");

    private final List<?> old;
    private final List<?> wanted;
    private final int[] source;
    private final boolean[] moved;
    private final boolean[] used;
    private final BitSet uncertain = new BitSet();

    private ListDiff(List<?> old, List<?> wanted) {
        this.old = old;
        this.wanted = wanted;
        this.source = new int[wanted.size()];
        this.moved = new boolean[wanted.size()];
        this.used = new boolean[old.size()];
        Arrays.fill(source, NONE);
    }

    /** Compares two lists. */
    public static ListDiff of(List<?> old, List<?> wanted) {
        ListDiff diff = new ListDiff(old, wanted);
        diff.keep();
        diff.move();
        diff.pairBetween();
        diff.pairElsewhere();
        return diff;
    }

    /** The old item that becomes a wanted one; -1 for a new one. */
    public int source(int index) {
        return source[index];
    }

    /** Whether the old item has to come from another place. */
    public boolean isMoved(int index) {
        return moved[index];
    }

    /** Whether an old item stays or becomes another where it is. */
    public boolean staysInPlace(int index) {
        return used[index];
    }

    /** Whether an old item may as well have become another than it did, or none. */
    public boolean isUncertain(int old) {
        return uncertain.get(old);
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
    private void pairBetween() {
        BitSet gone = new BitSet();
        for (int index = 0; index < source.length; index++) {
            if (moved[index]) {
                gone.set(source[index]);
            }
        }
        int oldFrom = 0;
        int from = 0;
        for (int index = 0; index <= source.length; index++) {
            boolean isEnd = index == source.length;
            if (isEnd || source[index] != NONE && !moved[index]) {
                int oldTo = isEnd ? old.size() : source[index];
                pair(free(gone, oldFrom, oldTo), open(from, index));
                oldFrom = oldTo + 1;
                from = index + 1;
            }
        }
    }

    private List<Integer> free(BitSet gone, int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int index = from; index < to; index++) {
            if (!used[index] && !gone.get(index)) {
                free.add(index);
            }
        }
        return free;
    }

    private List<Integer> open(int from, int to) {
        List<Integer> open = new ArrayList<>();
        for (int index = from; index < to; index++) {
            if (source[index] == NONE) {
                open.add(index);
            }
        }
        return open;
    }

    /** Pairs what is alike, and what is left between two of these one by one. */
    private void pair(List<Integer> olds, List<Integer> news) {
        Likeness likeness = likeness(olds, news);
        if (likeness == null) {
            pairOneByOne(olds, news);
            return;
        }
        List<Integer> before = new ArrayList<>();
        int next = 0;
        for (int index = 0; index < news.size(); index++) {
            int from = likeness.source(index);
            if (from == NONE) {
                before.add(news.get(index));
            } else if (likeness.isInOrder(index)) {
                pairOneByOne(without(likeness, olds, next, from, news.size()), before);
                before.clear();
                keep(olds.get(from), news.get(index));
                next = from + 1;
            } else {
                source[news.get(index)] = olds.get(from);
                moved[news.get(index)] = true;
            }
        }
        pairOneByOne(without(likeness, olds, next, olds.size(), news.size()), before);
    }

    private @Nullable Likeness likeness(List<Integer> olds, List<Integer> news) {
        if (olds.isEmpty() || news.isEmpty() || olds.stream().noneMatch(index -> old.get(index) instanceof Map)) {
            return null;
        }
        if ((long) olds.size() * news.size() > MAX_LIKENESSES) {
            olds.forEach(uncertain::set);
            return null;
        }
        Likeness likeness = new Likeness(
                olds.stream().map(old::get).toList(),
                news.stream().map(wanted::get).toList());
        for (int index = 0; index < olds.size(); index++) {
            if (likeness.isUncertain(index)) {
                uncertain.set(olds.get(index));
            }
        }
        return likeness;
    }

    private static List<Integer> without(Likeness likeness, List<Integer> olds, int from, int to, int news) {
        BitSet taken = new BitSet();
        for (int index = 0; index < news; index++) {
            if (likeness.source(index) != NONE) {
                taken.set(likeness.source(index));
            }
        }
        List<Integer> left = new ArrayList<>();
        for (int index = taken.nextClearBit(from); index < to; index = taken.nextClearBit(index + 1)) {
            left.add(olds.get(index));
        }
        return left;
    }

    /** Pairs in order what shares nothing. Which of several it was is a guess, and so is whether it is the same at all. */
    private void pairOneByOne(List<Integer> olds, List<Integer> news) {
        for (int index = 0; index < Math.min(olds.size(), news.size()); index++) {
            keep(olds.get(index), news.get(index));
        }
        if (!news.isEmpty()) {
            for (int index : olds) {
                boolean isRenamed =
                        olds.size() == news.size() && old.get(index) instanceof Map<?, ?> map && map.size() == 1;
                uncertain.set(index, !isRenamed);
            }
        }
    }

    /** Pairs what has gone from between two that stay with what has come between two others. */
    private void pairElsewhere() {
        BitSet gone = new BitSet();
        for (int index = 0; index < source.length; index++) {
            if (moved[index]) {
                gone.set(source[index]);
            }
        }
        List<Integer> olds = free(gone, 0, old.size());
        List<Integer> news = open(0, source.length);
        Likeness likeness = likeness(olds, news);
        for (int index = 0; likeness != null && index < news.size(); index++) {
            if (likeness.source(index) != NONE) {
                source[news.get(index)] = olds.get(likeness.source(index));
                moved[news.get(index)] = true;
            }
        }
    }
}
