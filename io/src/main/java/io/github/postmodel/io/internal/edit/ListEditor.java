package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.lists.ListDiff;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a list another, item by item: an item that stays keeps its bytes, and its comments. */
final class ListEditor {
    /** What an item that could not be read is read as. */
    private static final Object UNREAD = new Object();

    private final Draft draft;
    private final Draft.PartEditor parts;
    private final Source source;
    private final Item parent;
    private final Node.Sequence list;
    private final List<Item> all;
    private final List<Item> items = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** An editor that hands on its parts. */
    ListEditor(Draft draft, Item parent, Node.Sequence list, Draft.PartEditor parts) {
        this.draft = draft;
        this.parts = parts;
        this.source = draft.source();
        this.parent = parent;
        this.list = list;
        List<Item> found = draft.layout().items(list);
        this.all = found == null ? List.of() : found;
    }

    /** Whether it could be done. */
    boolean edit(List<?> current, List<?> wanted, int depth) {
        List<Object> read = align(current);
        Brackets brackets = Brackets.of(draft, parent, list);
        Items pieces = brackets.pieces(all);
        boolean known = read != null && all.size() == list.items().size() && pieces.areSeparate();
        if (!known
                || read == null
                || all.isEmpty() && brackets.arePlain(draft.manner().flowLists())) {
            return false;
        }
        if (wanted.isEmpty() && items.size() == all.size()) {
            return brackets.clear(all, "[]");
        }
        ListDiff diff = ListDiff.of(read, wanted);
        BitSet removed = new BitSet();
        for (int index = 0; index < items.size(); index++) {
            boolean isKept = diff.staysInPlace(index) || read.get(index) == UNREAD && !draft.dropsUnread();
            removed.set(places.get(index), !isKept);
        }
        pieces.remove(removed);
        int after = -1;
        List<Items.Piece> added = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            int from = diff.source(index);
            if (from < 0 || diff.isMoved(index)) {
                Object value = wanted.get(index);
                added.add(
                        from < 0
                                ? Items.Piece.of(written(value, after, pieces))
                                : moved(from, read.get(from), value, depth));
                continue;
            }
            add(pieces, after, added);
            after = places.get(from);
            if (!Objects.equals(read.get(from), wanted.get(index))) {
                parts.edit(
                        draft,
                        list.items(),
                        items.get(from),
                        read.get(from),
                        wanted.get(index),
                        depth + 1,
                        list.flow());
            }
        }
        add(pieces, after, added);
        return true;
    }

    private static void add(Items pieces, int after, List<Items.Piece> added) {
        if (!added.isEmpty()) {
            pieces.insert(after, added);
            added.clear();
        }
    }

    /**
     * The items with what they are read as. Where fewer have been read than are written, those that could not be read
     * stay as they are, but for empty ones, which say nothing.
     */
    private @Nullable List<Object> align(List<?> current) {
        List<Object> read = new ArrayList<>();
        int next = 0;
        for (int index = 0; index < all.size(); index++) {
            Node node = all.get(index).value().resolved();
            boolean isNext = current.size() == all.size()
                    || next < current.size()
                            && node instanceof Node.Scalar scalar
                            && scalar.text().equals(current.get(next));
            if (isNext || draft.dropsUnread() || node instanceof Node.Scalar scalar && scalar.isNull()) {
                read.add(isNext ? current.get(next++) : UNREAD);
                items.add(all.get(index));
                places.add(index);
            }
        }
        return next == current.size() ? read : null;
    }

    /** A new item, written as the one before its place. */
    private String written(@Nullable Object value, int after, Items pieces) {
        Item model = all.isEmpty() ? null : all.get(Math.max(0, after));
        Node like = model == null ? null : model.value();
        Manner manner = draft.manner().near(list.items());
        if (list.flow()) {
            return draft.writer(manner, list.start()).flow(value, like);
        }
        int gap = model == null
                        || model.isEmpty()
                        || !draft.onOneLine(model.mark(), model.value().start())
                ? 1
                : model.value().start() - model.mark();
        NodeWriter writer = draft.writer(manner.withDashGap(gap), list.start());
        return writer.item(value, like, pieces.column());
    }

    /** An item that comes from another place, with its comments, changed where it differs. */
    private Items.Piece moved(int from, @Nullable Object current, @Nullable Object wanted, int depth) {
        Item item = items.get(from);
        Draft own = draft.another();
        if (!Objects.equals(current, wanted)) {
            parts.edit(own, list.items(), item, current, wanted, depth + 1, list.flow());
        }
        int start = item.start();
        int end = list.flow() ? item.end() : draft.lineAfter(item.end());
        String above = "";
        String note = "";
        int last = list.flow() ? Math.max(end, item.comma() + 1) : source.endWithoutBreak(start, end);
        boolean hasLines = draft.layout().startsLine(start) && draft.layout().endsLine(last);
        if (hasLines && list.flow()) {
            note = source.text(last, source.endWithoutBreak(start, draft.lineAfter(last)))
                    .stripTrailing();
        }
        if (hasLines) {
            int line = source.lineStart(start);
            int first = draft.layout().withCommentsAbove(line);
            above = source.text(first, line);
            draft.remove(first, line);
        }
        // A last key that goes takes the end of its line with it.
        List<Splice> splices = Splice.inOrder(own.splices()).orElse(List.of());
        byte[] changed = Splice.apply(source.bytes(), start, end, splices);
        String text = Utf8Text.text(changed, 0, changed.length);
        return new Items.Piece(above, list.flow() ? text : withoutBreak(text), note);
    }

    private static String withoutBreak(String text) {
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        return text.substring(0, end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }
}
