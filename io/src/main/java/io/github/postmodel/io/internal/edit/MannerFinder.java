package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.yaml.ScalarStyle;

/** Looks through the nodes of a file for how it writes what YAML leaves open: the first example counts. */
final class MannerFinder {
    private static final int CANONICAL_STEP = 2;
    /** The width of the canonical form. */
    static final int WIDTH = 80;

    private final Source source;
    private int step = -1;
    private int listIndent = -1;
    private int flowLists;
    private int flowMaps;
    private String nullText = "null";
    private boolean hasNull;
    private boolean fold = true;

    /** The manner of a file. */
    static Manner find(Source source, Entries entries) {
        MannerFinder finder = new MannerFinder(source);
        for (Entry entry : entries.list()) {
            finder.visit(entry.keyNode(), entry.value());
        }
        return finder.manner();
    }

    private MannerFinder(Source source) {
        this.source = source;
    }

    Manner manner() {
        return new Manner(
                step < 0 ? CANONICAL_STEP : step,
                Math.max(0, listIndent),
                1,
                flowLists > 0,
                flowMaps > 0,
                nullText,
                fold,
                ScalarStyle.PLAIN);
    }

    /** Looks at a pair. */
    void visit(Node key, Node value) {
        if (value instanceof Node.Mapping mapping
                && !mapping.flow()
                && !mapping.pairs().isEmpty()) {
            int deeper = column(mapping.pairs().get(0).key()) - column(key);
            step = step < 0 && deeper > 0 ? deeper : step;
        } else if (value instanceof Node.Sequence list && !list.flow() && isBare(list)) {
            int deeper = column(list) - column(key);
            listIndent = listIndent < 0 && deeper >= 0 ? deeper : listIndent;
        }
        visit(value);
    }

    private static boolean isBare(Node node) {
        return node.anchor() == null && node.tag() == null;
    }

    private void visit(Node node) {
        if (node instanceof Node.Sequence list) {
            flowLists += list.items().isEmpty() ? 0 : list.flow() ? 1 : -1;
            list.items().forEach(this::visit);
        } else if (node instanceof Node.Mapping mapping) {
            flowMaps += mapping.pairs().isEmpty() ? 0 : mapping.flow() ? 1 : -1;
            mapping.pairs().forEach(pair -> visit(pair.key(), pair.value()));
        } else if (node instanceof Node.Scalar scalar) {
            visit(scalar);
        }
    }

    private void visit(Node.Scalar scalar) {
        if (!hasNull && scalar.style() == Node.Style.PLAIN && scalar.tag() == null && scalar.isNull()) {
            nullText = scalar.text();
            hasNull = true;
        }
        // The canonical form has a line break at the first space after the width.
        boolean oneLine = source.nextLine(scalar.start()) > scalar.end();
        if (fold && oneLine && !scalar.isBlock() && scalar.end() - scalar.start() > WIDTH - columnWithin(scalar)) {
            int beyond = scalar.text().indexOf(' ', WIDTH - columnWithin(scalar));
            fold = beyond < 0;
        }
    }

    /** The column of a node, or the width where that is less: to count them all takes too long if a line has many. */
    private int columnWithin(Node node) {
        int column = 0;
        for (int at = node.start() - 1; column < WIDTH && at >= source.start(); at--) {
            byte before = source.bytes()[at];
            if (before == '\n') {
                return column;
            }
            column += (before & 0xC0) == 0x80 ? 0 : 1;
        }
        return column;
    }

    private int column(Node node) {
        String before = source.text(source.lineStart(node.start()), node.start());
        return before.codePointCount(0, before.length());
    }
}
