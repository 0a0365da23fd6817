package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.Layout;
import io.github.postmodel.io.internal.entries.Node;
import java.util.BitSet;
import java.util.List;

/**
 * A collection as a whole: where its brackets are, if it has any, and how it becomes an empty one.
 *
 * @param parent what it is the value of
 * @param node the collection
 * @param open the opening bracket or brace; -1 in block style
 * @param close the closing one
 */
record Brackets(Draft draft, Item parent, Node node, int open, int close) {
    static Brackets of(Draft draft, Item parent, Node node) {
        Layout layout = draft.layout();
        boolean isList = node instanceof Node.Sequence;
        boolean flow = isList ? ((Node.Sequence) node).flow() : ((Node.Mapping) node).flow();
        boolean hasBrackets = flow && (isList || layout.isInBraces((Node.Mapping) node));
        int open = hasBrackets ? layout.first(isList ? '[' : '{', node.start(), node.end()) : -1;
        return new Brackets(draft, parent, node, open, hasBrackets ? node.end() - 1 : -1);
    }

    /** Whether it is a pair in brackets that has no braces of its own, as in <code>[a: 1]</code>. */
    boolean isPairAlone() {
        return open < 0 && node instanceof Node.Mapping mapping && mapping.flow();
    }

    /** Whether it is the canonical empty collection, which becomes a block unless the file has others in brackets. */
    boolean arePlain(boolean flowIsUsual) {
        return !flowIsUsual
                && close == open + 1
                && open == node.start()
                && !draft.layout().hasComment(close, draft.lineAfter(node.end()));
    }

    /** The items as pieces of the file. */
    Items pieces(List<Item> items) {
        return open >= 0 ? new FlowItems(draft, items, open, close) : new BlockItems(draft, items);
    }

    /** Removes all items, and leaves what says that there are none; the comments between them stay. */
    boolean clear(List<Item> items, String empty) {
        BitSet all = new BitSet();
        all.set(0, items.size());
        if (open >= 0) {
            pieces(items).remove(all);
            return true;
        }
        Item first = items.get(0);
        if (isPairAlone()) {
            draft.replace(first.start(), first.end(), empty);
            return true;
        }
        if (draft.layout().startsLine(first.start())) {
            draft.insert(propertiesEnd(first), " " + empty);
            pieces(items).remove(all);
        } else {
            int end = draft.source().endWithoutBreak(first.start(), first.end());
            draft.replace(first.start(), end, empty);
            all.clear(0);
            pieces(items).remove(all);
        }
        return true;
    }

    /** After the colon or the dash, and the tag and the anchor of the collection itself. */
    private int propertiesEnd(Item first) {
        int end = parent.mark();
        byte[] bytes = draft.source().bytes();
        if (node.anchor() != null || node.tag() != null) {
            for (int at = node.start(); at < first.start() && bytes[at] != '\n' && bytes[at] != '#'; at++) {
                end = bytes[at] > ' ' ? at + 1 : end;
            }
        }
        return end;
    }
}
