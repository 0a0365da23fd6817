package io.github.postmodel.validate.infer;

import io.github.postmodel.validate.schema.TextFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts texts. */
final class Texts {
    /** Beyond these, only that there are more is kept. */
    private static final int MOST_COUNTED = 1_000;

    // An enum is written where 10 texts or more have 2 to 10 values, each of them twice or more and short, and 5 times
    // on
    // average.
    private static final int FEWEST_TEXTS = 10;
    private static final int MOST_VALUES = 10;
    private static final int TIMES_ON_AVERAGE = 5;
    private static final int FEWEST_TIMES = 2;
    private static final int LONGEST_VALUE = 60;

    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final Set<TextFormat> formats = EnumSet.allOf(TextFormat.class);
    private boolean isUrl = true;
    private boolean isMore;
    private int count;

    void add(String text) {
        count++;
        formats.removeIf(format -> !format.accepts(text));
        isUrl &= text.startsWith("https://") || text.startsWith("http://");
        if (counts.containsKey(text) || counts.size() < MOST_COUNTED) {
            counts.merge(text, 1, Integer::sum);
        } else {
            isMore = true;
        }
    }

    void addAll(Texts others) {
        count += others.count;
        formats.retainAll(others.formats);
        isUrl &= others.isUrl;
        isMore |= others.isMore;
        others.counts.forEach((text, number) -> {
            if (counts.containsKey(text) || counts.size() < MOST_COUNTED) {
                counts.merge(text, number, Integer::sum);
            } else {
                isMore = true;
            }
        });
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** How many different ones, such as {@code ; 3 different texts}; empty where no two are the same. */
    String different() {
        if (count == 0 || !isMore && counts.size() == count) {
            return "";
        }
        if (counts.size() == 1) {
            return "; always the same text";
        }
        return "; " + (isMore ? "more than " + MOST_COUNTED : counts.size()) + " different texts";
    }

    /** The format of all of them; null where they have none. A URI that is no web address may be any text with a colon. */
    @Nullable
    TextFormat format() {
        if (count == 0) {
            return null;
        }
        return formats.stream()
                .filter(format -> format != TextFormat.URI || isUrl)
                .findFirst()
                .orElse(null);
    }

    /** The values of all, where few recur; none where the next text may be another. */
    List<String> recurring() {
        boolean few = !isMore
                && count >= FEWEST_TEXTS
                && counts.size() >= 2
                && counts.size() <= MOST_VALUES
                && count >= TIMES_ON_AVERAGE * counts.size();
        boolean recur = counts.entrySet().stream()
                .allMatch(value ->
                        value.getValue() >= FEWEST_TIMES && value.getKey().length() <= LONGEST_VALUE);
        return few && recur && format() == null ? new ArrayList<>(counts.keySet()) : List.of();
    }
}
