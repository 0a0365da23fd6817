package io.github.postmodel.io.internal.edit;

import java.util.BitSet;
import java.util.List;

/** The items of a list or the pairs of a mapping as pieces of the file: how some go, and how others come. */
interface Items {
    /**
     * An item that comes from elsewhere.
     *
     * @param above the comments above it, each line with its ending
     * @param text the item itself, of which each line but the first has its indentation
     * @param note the comment after it on its line, from the space before it on
     */
    record Piece(String above, String text, String note) {
        /** An item without comments of its own. */
        static Piece of(String text) {
            return new Piece("", text, "");
        }

        /** Such items. */
        static List<Piece> all(List<String> texts) {
            return texts.stream().map(Piece::of).toList();
        }
    }

    /** Whether the items are written so that each can be changed by itself. */
    boolean areSeparate();

    /** Removes items, with the comments on their own lines. */
    void remove(BitSet removed);

    /**
     * Adds items.
     *
     * @param after the index of the item that they come after; -1 for the front
     * @param added the items
     */
    void insert(int after, List<Piece> added);

    /** The column at which an item starts. */
    int column();
}
