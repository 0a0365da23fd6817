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
 * @param start the offset at which the key or the value starts
 * @param end the offset at which the key ends; the cursor's, where it is in a value
 * @param siblings the keys that the mapping has on other lines
 */
record CursorPlace(Kind kind, List<Object> path, int start, int end, List<String> siblings) {
    private static final String WORD_ENDS = " \t";

    /** What can be written. */
    enum Kind {
        KEY,
        /** A value, or an item of a list in lines. */
        VALUE,
        /** An item of a list in brackets. */
        FLOW_ITEM
    }

    /** The place of an offset; null where it is not in the front matter, or in a comment. */
    static @Nullable CursorPlace at(int offset, DocumentText text) {
        int line = text.lineOf(offset);
        if (line == 0 || !isFence(text.line(0), "---")) {
            return null;
        }
        int last = 1;
        while (last < text.lineCount() && !isFence(text.line(last), "---") && !isFence(text.line(last), "...")) {
            last++;
        }
        if (line >= last) {
            return null;
        }
        return at(Line.of(text.line(line)), offset - text.lineStart(line), line, last, text);
    }

    private static boolean isFence(String line, String fence) {
        return line.startsWith(fence) && line.substring(fence.length()).isBlank();
    }

    private static @Nullable CursorPlace at(Line line, int column, int number, int last, DocumentText text) {
        String before = line.text.substring(0, column);
        if (before.strip().startsWith("#") || before.contains(" #")) {
            return null;
        }
        int start = text.lineStart(number);
        Deque<Object> path = parents(line, number, text);
        if (line.colon < 0 || column <= line.colon) {
            if (column < line.content) {
                return null;
            }
            boolean isItem = !line.dashes.isEmpty();
            int end = line.colon < 0 ? column : line.colon;
            Kind kind = isItem && line.colon < 0 ? Kind.VALUE : Kind.KEY;
            return new CursorPlace(
                    kind, List.copyOf(path), start + line.content, start + end, siblings(line, number, last, text));
        }
        path.addLast(line.key());
        int value = line.colon + 1;
        while (value < column && WORD_ENDS.indexOf(line.text.charAt(value)) >= 0) {
            value++;
        }
        if (value < column && line.text.charAt(value) == '[') {
            int item = Math.max(before.lastIndexOf('['), before.lastIndexOf(',')) + 1;
            while (item < column && WORD_ENDS.indexOf(line.text.charAt(item)) >= 0) {
                item++;
            }
            path.addLast(0);
            return new CursorPlace(Kind.FLOW_ITEM, List.copyOf(path), start + item, start + column, List.of());
        }
        return new CursorPlace(Kind.VALUE, List.copyOf(path), start + value, start + column, List.of());
    }

    /** The keys and indexes that lead to what a line has. */
    private static Deque<Object> parents(Line line, int number, DocumentText text) {
        Deque<Object> path = new ArrayDeque<>();
        int column = line.content;
        boolean isItem = false;
        for (int dash = line.dashes.size() - 1; dash >= 0; dash--) {
            path.addFirst(0);
            column = line.dashes.get(dash);
            isItem = true;
        }
        for (int above = number - 1; above > 0 && (column > 0 || isItem); above--) {
            Line parent = Line.of(text.line(above));
            if (parent.isEmpty()) {
                continue;
            }
            // The items of a list may be as far left as its key.
            boolean isKey = parent.colon >= 0 && (parent.content < column || isItem && parent.content == column);
            if (isKey) {
                path.addFirst(parent.key());
                column = parent.content;
                isItem = false;
            }
            for (int dash = parent.dashes.size() - 1; dash >= 0; dash--) {
                if (parent.dashes.get(dash) < column) {
                    path.addFirst(0);
                    column = parent.dashes.get(dash);
                    isItem = true;
                }
            }
        }
        return path;
    }

    private static List<String> siblings(Line line, int number, int last, DocumentText text) {
        List<String> keys = new ArrayList<>();
        addSiblings(line.content, number - 1, -1, last, text, keys);
        addSiblings(line.content, number + 1, 1, last, text, keys);
        return keys;
    }

    private static void addSiblings(int column, int from, int step, int last, DocumentText text, List<String> keys) {
        for (int number = from; number > 0 && number < last; number += step) {
            Line other = Line.of(text.line(number));
            if (!other.isEmpty() && other.content < column) {
                return;
            }
            if (other.content == column && other.colon >= 0) {
                keys.add(other.key());
            }
        }
    }

    /**
     * A line of a front matter.
     *
     * @param text the line
     * @param dashes the columns of the hyphens that start items on it
     * @param content the column of what comes after them
     * @param colon the column of the colon after its key; -1 where it has none
     */
    private record Line(String text, List<Integer> dashes, int content, int colon) {
        static Line of(String text) {
            List<Integer> dashes = new ArrayList<>();
            int column = spaces(text, 0);
            while (column < text.length()
                    && text.charAt(column) == '-'
                    && (column + 1 == text.length() || text.charAt(column + 1) == ' ')) {
                dashes.add(column);
                column = spaces(text, column + 1);
            }
            return new Line(text, dashes, column, colon(text, column));
        }

        private static int spaces(String text, int from) {
            int column = from;
            while (column < text.length() && text.charAt(column) == ' ') {
                column++;
            }
            return column;
        }

        private static int colon(String text, int from) {
            int colon = text.indexOf(':', from);
            while (colon >= 0 && colon + 1 < text.length() && text.charAt(colon + 1) != ' ') {
                colon = text.indexOf(':', colon + 1);
            }
            return colon;
        }

        boolean isEmpty() {
            return dashes.isEmpty() && (content == text.length() || text.charAt(content) == '#');
        }

        String key() {
            String key = text.substring(content, colon).strip();
            boolean isQuoted = key.length() >= 2 && "\"'".indexOf(key.charAt(0)) >= 0;
            return isQuoted ? key.substring(1, key.length() - 1) : key;
        }
    }
}
