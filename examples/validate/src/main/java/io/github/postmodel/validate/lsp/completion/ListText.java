package io.github.postmodel.validate.lsp.completion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that is written as a text with commas, as in {@code tags: sea, rope}: what comes before the item at the cursor.
 *
 * @param before all up to the last comma, with a space after it; empty where that item is the first
 */
record ListText(String before) {
    static final ListText NONE = new ListText("");

    /** What has a meaning of its own in brackets. */
    private static final String SIGNS = "[]{}\"'#";

    /** What is written at a place; null where that is more than plain items, of which the last is at the cursor. */
    static @Nullable ListText of(Place place, String text) {
        String written = text.substring(place.start(), place.end());
        int comma = written.lastIndexOf(',');
        if (comma < 0) {
            return NONE;
        }
        boolean isPlain = written.chars().noneMatch(character -> SIGNS.indexOf(character) >= 0);
        return isPlain && place.start() + comma < place.cursor()
                ? new ListText(written.substring(0, comma + 1) + " ")
                : null;
    }

    /** The items before the one at the cursor. */
    List<String> items() {
        // Until it is a list, all of it is one tag.
        return Stream.concat(Arrays.stream(before.split(",")), Stream.of(before))
                .map(String::strip)
                .toList();
    }

    /** A list in brackets with one item, as one with all of them. */
    String with(String list) {
        return before.isEmpty() ? list : "[" + before + list.substring(1);
    }
}
