package io.github.postmodel.validate.glob;

import java.util.Arrays;

/** A set of characters: {@code a}, {@code ?}, {@code [a-z]} or {@code [!a-z]}. Grows until it is handed on. */
final class CharSet {
    private final boolean negated;

    /** The first and the last character of each range, one after the other. */
    private int[] ranges = new int[2];

    private int size;

    private CharSet(boolean negated) {
        this.negated = negated;
    }

    static CharSet of(int character) {
        return new CharSet(false).with(character, character);
    }

    static CharSet any() {
        return new CharSet(true);
    }

    static CharSet empty(boolean negated) {
        return new CharSet(negated);
    }

    /** Adds a range; one whose first character comes after its last is empty. */
    CharSet with(int first, int last) {
        if (size == ranges.length) {
            ranges = Arrays.copyOf(ranges, 2 * size);
        }
        ranges[size++] = first;
        ranges[size++] = last;
        return this;
    }

    boolean has(int character) {
        for (int index = 0; index < size; index += 2) {
            if (ranges[index] <= character && character <= ranges[index + 1]) {
                return !negated;
            }
        }
        return negated;
    }
}
