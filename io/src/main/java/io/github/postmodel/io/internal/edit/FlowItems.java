package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.Layout;
import io.github.postmodel.io.internal.source.Source;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Items in brackets or braces, with commas between them. */
final class FlowItems implements Items {
    private final Draft draft;
    private final Source source;
    private final Layout layout;
    private final List<Item> items;
    private final int open;
    private final int close;

    /**
     * Items between two brackets.
     *
     * @param open the offset of the opening bracket
     * @param close the offset of the closing one
     */
    FlowItems(Draft draft, List<Item> items, int open, int close) {
        this.draft = draft;
        this.source = draft.source();
        this.layout = draft.layout();
        this.items = items;
        this.open = open;
        this.close = close;
    }

    @Override
    public boolean areSeparate() {
        return open >= 0 && close > open;
    }

    @Override
    public int column() {
        return draft.column(items.isEmpty() ? open + 1 : items.get(0).start());
    }

    @Override
    public void remove(BitSet removed) {
        for (int from = removed.nextSetBit(0); from >= 0; ) {
            int to = removed.nextClearBit(from);
            removeRun(from, to);
            from = removed.nextSetBit(to);
        }
    }

    /** Removes neighbours: with the comma before them, the one after them, or each with its line or its own comma. */
    private void removeRun(int from, int to) {
        int start = items.get(from).start();
        int end = items.get(to - 1).end();
        int before = from > 0 ? items.get(from - 1).end() : -1;
        int after = to < items.size() ? items.get(to).start() : -1;
        if (before < 0 && after < 0) {
            removeAll();
        } else if (before >= 0 && draft.onOneLine(before, start) && !layout.hasComment(before, end)) {
            draft.remove(before, end);
        } else if (after >= 0 && draft.onOneLine(end, after) && !layout.hasComment(start, after)) {
            draft.remove(start, after);
        } else if (before >= 0 && !endsLine(to - 1) && !layout.hasComment(before, end)) {
            draft.remove(before, end);
        } else {
            items.subList(from, to).forEach(this::removeAlone);
        }
    }

    private void removeAll() {
        if (layout.hasComment(open, close)) {
            items.forEach(this::removeAlone);
        } else {
            draft.remove(open + 1, close);
        }
    }

    private void removeAlone(Item item) {
        int end = Math.max(item.end(), item.comma() + 1);
        if (layout.startsLine(item.start()) && layout.endsLine(end)) {
            draft.remove(source.lineStart(item.start()), draft.lineAfter(end));
        } else {
            draft.remove(item.start(), end);
        }
    }

    private boolean endsLine(int index) {
        Item item = items.get(index);
        return layout.endsLine(Math.max(item.end(), item.comma() + 1));
    }

    @Override
    public void insert(int after, List<Piece> added) {
        if (items.isEmpty()) {
            fill(added.stream().map(Piece::text).collect(Collectors.joining(", ")));
        } else if (after < 0) {
            insertFirst(added);
        } else if (layout.startsLine(items.get(after).start())) {
            insertLines(after, added);
        } else {
            insertAfter(items.get(after), separator(), added);
        }
    }

    private void fill(String text) {
        if (layout.hasComment(open, close)) {
            draft.insert(open + 1, text);
        } else {
            draft.replace(open + 1, close, text);
        }
    }

    private void insertFirst(List<Piece> added) {
        Item first = items.get(0);
        if (layout.startsLine(first.start())) {
            int line = source.lineStart(first.start());
            draft.insert(layout.withCommentsAbove(line), lines(added, first, ","));
        } else {
            String separator = separator();
            StringBuilder text = new StringBuilder();
            added.forEach(piece -> text.append(amongOthers(piece, separator)));
            draft.insert(first.start(), text.toString());
        }
    }

    /** Each new item gets a line, as the one before it has; a last one without a comma gets one first. */
    private void insertLines(int after, List<Piece> added) {
        Item model = items.get(after);
        if (!endsLine(after)) {
            insertAfter(model, "," + source.lineBreak(model.start()) + indentation(model), added);
        } else if (model.comma() >= 0) {
            draft.insert(draft.lineAfter(model.comma()), lines(added, model, ","));
        } else {
            draft.insert(model.end(), ",");
            List<Piece> allButLast = added.subList(0, added.size() - 1);
            List<Piece> last = added.subList(added.size() - 1, added.size());
            draft.insert(draft.lineAfter(model.end()), lines(allButLast, model, ",") + lines(last, model, ""));
        }
    }

    private void insertAfter(Item model, String separator, List<Piece> added) {
        StringBuilder text = new StringBuilder();
        added.forEach(piece -> text.append(separator).append(amongOthers(piece, "")));
        draft.insert(model.end(), text.toString());
    }

    /** An item on a line that others may share, up to a separator: a comment ends the line. */
    private String amongOthers(Piece piece, String separator) {
        String newLine = source.lineBreak(items.get(0).start()) + " ".repeat(column());
        return (piece.above().isEmpty() ? "" : newLine + piece.above().strip() + newLine)
                + piece.text()
                + (piece.note().isEmpty() ? separator : separator.stripTrailing() + piece.note() + newLine);
    }

    private String lines(List<Piece> added, Item model, String comma) {
        StringBuilder lines = new StringBuilder();
        for (Piece piece : added) {
            lines.append(piece.above())
                    .append(indentation(model))
                    .append(piece.text())
                    .append(comma);
            lines.append(piece.note()).append(source.lineBreak(model.start()));
        }
        return lines.toString();
    }

    private String indentation(Item model) {
        return source.text(source.lineStart(model.start()), model.start());
    }

    /** What is between the first two items, where that is on one line. */
    private String separator() {
        if (items.size() > 1) {
            int from = items.get(0).end();
            int to = items.get(1).start();
            if (draft.onOneLine(from, to)) {
                return source.text(from, to);
            }
        }
        return ", ";
    }
}
