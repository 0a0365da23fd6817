package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.validate.lsp.text.DocumentText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a cursor is in a front matter, by its lines alone: while it is written it is seldom YAML.
 *
 * @param kind what can be written there
 * @param path the keys and indexes that lead to the value; to the mapping, where a key can be written
 * @param start the offset at which what is written there starts
 * @param end the offset at which it ends, which may be after the cursor
 * @param quote the quote that it starts with; empty where it has none
 * @param needsSpace whether a space must come first, as right after a colon
 * @param siblings the keys that the mapping has on other lines
 */
record CursorPlace(
        Kind kind, List<Object> path, int start, int end, String quote, boolean needsSpace, List<String> siblings) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What can be written. */
    enum Kind {
        KEY,
        /** A value, or an item of a list in lines. */
        VALUE,
        /** An item of a list in brackets. */
        FLOW_ITEM
    }

    /** The place of an offset; null where nothing can be written: outside of the front matter, or in a comment. */
    static @Nullable CursorPlace at(int offset, DocumentText text) {
        int number = text.lineOf(offset);
        String first = text.line(0);
        if (number == 0 || !isFence(first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first, "---")) {
            return null;
        }
        int last = 1;
        while (last < text.lineCount() && !isFence(text.line(last), "---") && !isFence(text.line(last), "...")) {
            last++;
        }
        FrontLine line = FrontLine.of(text.line(number));
        if (number >= last || line.isComment()) {
            return null;
        }
        int column = offset - text.lineStart(number);
        if (line.hasKey() ? column <= line.colon() : !line.isItem()) {
            return key(line, column, number, last, text);
        }
        Deque<Object> path = parents(line, number, text);
        if (line.hasKey()) {
            path.addLast(line.key());
        }
        return value(line, column, path, number, last, text);
    }

    private static boolean isFence(String line, String fence) {
        return line.startsWith(fence) && line.substring(fence.length()).isBlank();
    }

    private static @Nullable CursorPlace key(FrontLine line, int column, int number, int last, DocumentText text) {
        WrittenScalar written = WrittenScalar.at(line.text(), line.content(), "");
        if (column < line.content() || written == null) {
            return null;
        }
        int end = line.colon();
        if (!line.hasKey()) {
            WrittenScalar replaced = written.around(column, line.text(), "");
            if (replaced == null || line.text().indexOf(':', line.content()) >= 0) {
                return null;
            }
            end = replaced.end();
        }
        int start = text.lineStart(number);
        return new CursorPlace(
                Kind.KEY,
                List.copyOf(parents(line, number, text)),
                start + line.content(),
                start + end,
                written.quote(),
                false,
                siblings(line, number, last, text));
    }

    private static @Nullable CursorPlace value(
            FrontLine line, int column, Deque<Object> path, int number, int last, DocumentText text) {
        String written = line.text();
        int sign =
                line.hasKey() ? line.colon() : line.dashes().get(line.dashes().size() - 1);
        int from = WrittenScalar.afterBlanks(written, sign + 1);
        Kind kind = Kind.VALUE;
        WrittenScalar scalar;
        if (written.startsWith("[", from) && column > from) {
            kind = Kind.FLOW_ITEM;
            path.addLast(0);
            scalar = flowItem(written, column, from);
        } else {
            scalar = WrittenScalar.at(written, from, "");
            boolean isEmpty = scalar != null && scalar.start() == scalar.end();
            boolean isElsewhere = column <= sign || isEmpty && isFollowedByValue(line, number, last, text);
            scalar = scalar == null || isElsewhere ? null : scalar.around(column, written, "");
        }
        if (scalar == null) {
            return null;
        }
        int start = text.lineStart(number);
        return new CursorPlace(
                kind,
                List.copyOf(path),
                start + scalar.start(),
                start + scalar.end(),
                scalar.quote(),
                ":-,".indexOf(written.charAt(scalar.start() - 1)) >= 0,
                List.of());
    }

    /** The item of a list in brackets that a cursor is in; null where it is in none, as after the bracket that closes. */
    private static @Nullable WrittenScalar flowItem(String line, int column, int bracket) {
        int sign = bracket;
        while (sign < column) {
            WrittenScalar item =
                    WrittenScalar.at(line, WrittenScalar.afterBlanks(line, sign + 1), WrittenScalar.FLOW_ENDS);
            if (item == null) {
                return null;
            }
            int next = WrittenScalar.afterBlanks(line, item.end());
            if (column <= next) {
                return item.around(column, line, WrittenScalar.FLOW_ENDS);
            }
            if (!line.startsWith(",", next)) {
                return null;
            }
            sign = next;
        }
        return null;
    }

    /** Whether the lines below have the value of a line without one. */
    private static boolean isFollowedByValue(FrontLine line, int number, int last, DocumentText text) {
        for (int below = number + 1; below < last; below++) {
            FrontLine next = FrontLine.of(text.line(below));
            if (!next.isEmpty()) {
                boolean isList = line.hasKey() && next.isItem() && next.start() == line.content();
                return isList || next.start() > (line.hasKey() ? line.content() : line.start());
            }
        }
        return false;
    }

    /** The keys and indexes that lead to what a line has. */
    private static Deque<Object> parents(FrontLine line, int number, DocumentText text) {
        Deque<Object> path = new ArrayDeque<>();
        int column = line.content();
        boolean isItem = false;
        for (int dash = line.dashes().size() - 1; dash >= 0; dash--) {
            path.addFirst(0);
            column = line.dashes().get(dash);
            isItem = true;
        }
        for (int above = number - 1; above > 0 && (column > 0 || isItem); above--) {
            FrontLine parent = FrontLine.of(text.line(above));
            if (parent.isEmpty()) {
                continue;
            }
            // The items of a list may be as far left as its key.
            boolean isKey = parent.colon() >= 0 && (parent.content() < column || isItem && parent.content() == column);
            if (isKey) {
                path.addFirst(parent.key());
                column = parent.content();
                isItem = false;
            }
            for (int dash = parent.dashes().size() - 1; dash >= 0; dash--) {
                if (parent.dashes().get(dash) < column) {
                    path.addFirst(0);
                    column = parent.dashes().get(dash);
                    isItem = true;
                }
            }
        }
        return path;
    }

    private static List<String> siblings(FrontLine line, int number, int last, DocumentText text) {
        List<String> keys = new ArrayList<>();
        addSiblings(line.content(), number - 1, -1, last, text, keys);
        addSiblings(line.content(), number + 1, 1, last, text, keys);
        return keys;
    }

    private static void addSiblings(int column, int from, int step, int last, DocumentText text, List<String> keys) {
        for (int number = from; number > 0 && number < last; number += step) {
            FrontLine other = FrontLine.of(text.line(number));
            if (!other.isEmpty() && other.content() < column) {
                return;
            }
            if (other.content() == column && other.colon() >= 0) {
                keys.add(other.key());
            }
        }
    }
}
