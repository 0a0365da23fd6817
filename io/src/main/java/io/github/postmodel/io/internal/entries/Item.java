package io.github.postmodel.io.internal.entries;

import org.jspecify.annotations.Nullable;

/**
 * An item of a list or a pair of a mapping, with the indicators that belong to it.
 *
 * @param key the key of a pair; null for an item of a list
 * @param value the value
 * @param start its first byte: that of the dash, of the question mark, of the key, or of an item in brackets
 * @param mark the offset after its dash or its colon; -1 where it has none
 * @param comma the comma that follows it; -1 where there is none
 */
public record Item(@Nullable Node key, Node value, int start, int mark, int comma) {
    /** The offset after its last byte, without a comma or a comment. */
    public int end() {
        int end = Math.max(mark, value.end());
        return key == null ? end : Math.max(end, key.end());
    }

    /** Whether nothing is written as its value. */
    public boolean isEmpty() {
        return value.start() == value.end();
    }
}
