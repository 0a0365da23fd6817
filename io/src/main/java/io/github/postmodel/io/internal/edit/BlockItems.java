package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.Layout;
import io.github.postmodel.io.internal.source.Source;
import java.util.BitSet;
import java.util.List;

/** Items that have lines of their own; the first may be after the indicator of what is around them. */
final class BlockItems implements Items {
    private final Draft draft;
    private final Source source;
    private final Layout layout;
    private final List<Item> items;

    BlockItems(Draft draft, List<Item> items) {
        this.draft = draft;
        this.source = draft.source();
        this.layout = draft.layout();
        this.items = items;
    }

    /** YAML also ends lines where no editor does, at a carriage return alone for one. */
    @Override
    public boolean areSeparate() {
        return !items.isEmpty()
                && (startsLine(0) || isAfterIndicator(items.get(0).start()))
                && items.stream().skip(1).allMatch(item -> layout.startsLine(item.start()))
                && items.stream().allMatch(item -> layout.endsLine(contentEnd(item)));
    }

    /** Whether nothing but dashes, colons and question marks are before an offset on its line. */
    private boolean isAfterIndicator(int offset) {
        int line = source.lineStart(offset);
        return source.text(line, offset).chars().allMatch(character -> " \t-:?".indexOf(character) >= 0);
    }

    private int contentEnd(Item item) {
        return source.endWithoutBreak(item.start(), item.end());
    }

    private boolean startsLine(int index) {
        return layout.startsLine(items.get(index).start());
    }

    @Override
    public int column() {
        return draft.column(items.get(0).start());
    }

    @Override
    public void remove(BitSet removed) {
        int index = removed.nextSetBit(0);
        if (index == 0 && !startsLine(0)) {
            index = removed.nextSetBit(removeFirst(removed.nextClearBit(0)));
        }
        for (; index >= 0; index = removed.nextSetBit(index + 1)) {
            Item item = items.get(index);
            draft.removeLines(source.lineStart(item.start()), draft.lineAfter(item.end()));
        }
    }

    /** Removes the first item, which shares its line; the next kept one comes up to the dash unless a comment is above. */
    private int removeFirst(int kept) {
        Item first = items.get(0);
        int start = first.start();
        if (kept < items.size() && isDirectlyBelow(kept)) {
            draft.remove(start, items.get(kept).start());
            return kept;
        }
        int end = draft.lineAfter(first.end());
        draft.remove(afterIndicator(), source.endWithoutBreak(start, end));
        return 1;
    }

    private boolean isDirectlyBelow(int kept) {
        for (int index = 1; index <= kept; index++) {
            int above = draft.lineAfter(items.get(index - 1).end());
            if (above != source.lineStart(items.get(index).start())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void insert(int after, List<Piece> added) {
        Item model = items.get(Math.max(0, after));
        String lineBreak = source.lineBreak(model.start());
        String indentation = " ".repeat(column());
        StringBuilder lines = new StringBuilder();
        for (Piece piece : added) {
            lines.append(piece.above()).append(indentation).append(piece.text()).append(lineBreak);
        }
        if (after >= 0) {
            draft.insert(draft.lineAfter(model.end()), lines.toString());
        } else if (startsLine(0)) {
            draft.insert(layout.withCommentsAbove(source.lineStart(model.start())), lines.toString());
        } else if (added.get(0).above().isEmpty()) {
            draft.insert(model.start(), lines.substring(column()) + indentation);
        } else {
            // On the line of what is around it, its comment would be about that.
            draft.replace(afterIndicator(), model.start(), lineBreak + lines + indentation);
        }
    }

    /** After the indicator that the first item shares its line with. */
    private int afterIndicator() {
        int from = items.get(0).start();
        while (source.bytes()[from - 1] == ' ') {
            from--;
        }
        return from;
    }
}
