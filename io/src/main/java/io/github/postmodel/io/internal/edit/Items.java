package io.github.postmodel.io.internal.edit;

import java.util.BitSet;
import java.util.List;

/** The items of a list or the pairs of a mapping as pieces of the file: how some go, and how others come. */
interface Items {
    /** Whether the items are written so that each can be changed by itself. */
    boolean areSeparate();

    /** Removes items, with the comments on their own lines. */
    void remove(BitSet removed);

    /**
     * Adds items.
     *
     * @param after the index of the item that they come after; -1 for the front
     * @param texts the items, of which each line but the first has its indentation
     */
    void insert(int after, List<String> texts);

    /** The column at which an item starts. */
    int column();
}
