package io.github.postmodel.io.internal.scan;

import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of a changed file, made of the index that it had. The scanner reads each entry by itself, up to where the next
 * one starts; so only those entries are scanned again in which something was changed, and the others are moved.
 */
public final class Rescan {
    private final Source source;
    private final List<Entry> former;
    private final Fences fences;
    private final List<Splice> splices;
    private final List<Entry> entries;
    private final List<Entry> changed = new ArrayList<>(2);
    private int splice;
    private int moved;

    private Rescan(Index before, Fences fences, Source after, List<Splice> splices) {
        this.source = after;
        this.former = before.entries().list();
        this.fences = fences;
        this.splices = splices;
        this.entries = new ArrayList<>(former.size());
    }

    /**
     * Scans what was changed.
     *
     * @param before the file as it was
     * @param after the bytes that it has now
     * @param splices what was changed, in order
     * @return null where the file must be read as a whole: the scanner did not read it, or declines, or something is wrong
     *     with it, or it is changed beyond its entries, or has other keys now
     */
    public static @Nullable Rescan of(Index before, Source after, List<Splice> splices) {
        Fences fences = before.fences();
        if (fences == null || !before.scanned() || !before.problems().isEmpty()) {
            return null;
        }
        Rescan rescan = new Rescan(before, fences, after, splices);
        return rescan.scan() ? rescan : null;
    }

    /** The changed file. */
    public Index index() {
        Fences now = new Fences(
                fences.openStart(), fences.yamlStart(), fences.yamlEnd() + moved, fences.bodyStart() + moved);
        return new Index(source, now, new Entries(List.copyOf(entries), false), true, List.of());
    }

    /** The entries that were scanned again. */
    public Entries changed() {
        return new Entries(changed, false);
    }

    private boolean scan() {
        for (int index = 0; index < former.size(); index++) {
            int start = index == 0 ? fences.yamlStart() : former.get(index).start();
            int end = index + 1 == former.size()
                    ? fences.yamlEnd()
                    : former.get(index + 1).start();
            if (!scan(former.get(index), start, end)) {
                return false;
            }
        }
        return splice == splices.size();
    }

    /** Scans or moves an entry, with all that is before the next. The next still starts with a key, where scanning ends. */
    private boolean scan(Entry entry, int start, int end) {
        int from = start + moved;
        boolean isChanged = false;
        while (splice < splices.size() && splices.get(splice).from() <= end) {
            Splice next = splices.get(splice++);
            if (next.from() < start || next.to() > end) {
                return false;
            }
            moved += next.growth();
            isChanged = true;
        }
        if (!isChanged) {
            entries.add(moved(entry, moved));
            return true;
        }
        FrontLines lines = FrontLines.between(source, from, end + moved);
        Entries scanned = lines == null ? null : EntryScanner.scan(source, lines);
        if (scanned == null
                || scanned.list().size() != 1
                || !scanned.list().get(0).key().equals(entry.key())) {
            return false;
        }
        changed.addAll(scanned.list());
        entries.addAll(scanned.list());
        return true;
    }

    private static Entry moved(Entry entry, int by) {
        return by == 0
                ? entry
                : new Entry(
                        entry.key(),
                        moved(entry.keyNode(), by),
                        moved(entry.value(), by),
                        entry.start() + by,
                        entry.end() + by);
    }

    /** A scanned node: a scalar, or a list of scalars, without tags and anchors. */
    private static Node moved(Node node, int by) {
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>(list.items().size());
            for (Node item : list.items()) {
                items.add(moved(item, by));
            }
            return new Node.Sequence(list.start() + by, list.end() + by, null, null, list.flow(), items);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(scalar.start() + by, scalar.end() + by, null, null, scalar.style(), scalar.text());
    }
}
