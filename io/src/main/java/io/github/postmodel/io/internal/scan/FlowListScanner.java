package io.github.postmodel.io.internal.scan;

import io.github.postmodel.io.internal.entries.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list such as {@code [one, "two"]} on one line. Null declines. */
final class FlowListScanner {
    private final byte[] bytes;
    private final ScalarScanner scalars;

    FlowListScanner(byte[] bytes, ScalarScanner scalars) {
        this.bytes = bytes;
        this.scalars = scalars;
    }

    Node.@Nullable Sequence scan(int start) {
        int lineEnd = scalars.lineFeed(start);
        List<Node> items = new ArrayList<>(4);
        int at = scalars.skipSpaces(start + 1);
        if (at < lineEnd && bytes[at] == ']') {
            return new Node.Sequence(start, at + 1, null, null, true, items);
        }
        while (at < lineEnd) {
            Node.Scalar item = bytes[at] == '\'' || bytes[at] == '"' ? scalars.scan(at, 0) : plain(at);
            if (item == null || item.end() > lineEnd) {
                return null;
            }
            items.add(item);
            at = scalars.skipSpaces(item.end());
            if (at >= lineEnd || bytes[at] != ',') {
                boolean closed = at < lineEnd && bytes[at] == ']';
                return closed ? new Node.Sequence(start, at + 1, null, null, true, items) : null;
            }
            at = scalars.skipSpaces(at + 1);
        }
        return null;
    }

    /** A plain item of letters, digits, and what means nothing in a list. */
    private Node.@Nullable Scalar plain(int from) {
        int at = from;
        while (isPlain(bytes[at])) {
            at++;
        }
        while (at > from && bytes[at - 1] == ' ') {
            at--;
        }
        return at > from && bytes[from] != '-' ? scalars.plain(from, at, scalars.text(from, at)) : null;
    }

    private static boolean isPlain(byte character) {
        return character < 0
                || character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || " _./+-()".indexOf(character) >= 0;
    }
}
