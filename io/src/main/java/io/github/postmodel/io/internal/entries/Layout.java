package io.github.postmodel.io.internal.entries;

import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is between the values: the indicators <code>- ? : , [ ] { }</code> and the comments, each at its offset. It is
 * made from the nodes, so it is the same whoever has indexed the file; a {@code #} inside a value is no part of it.
 */
public final class Layout {
    private static final String INDICATORS = "-?:,[]{}";
    private static final int NONE = -1;

    private final Source source;
    private final byte[] bytes;
    private int[] marks = new int[16];
    private int count;
    private int at;

    private Layout(Source source, int from) {
        this.source = source;
        this.bytes = source.bytes();
        this.at = from;
    }

    /** The layout of one entry. */
    public static Layout of(Source source, Entry entry) {
        Layout layout = new Layout(source, entry.start());
        layout.add(entry.keyNode());
        layout.add(entry.value());
        layout.addGap(entry.end());
        return layout;
    }

    /** The layout of a whole front matter. */
    public static Layout of(Source source, Fences fences, Entries entries) {
        Layout layout = new Layout(source, fences.yamlStart());
        for (Entry entry : entries.list()) {
            layout.add(entry.keyNode());
            layout.add(entry.value());
        }
        layout.addGap(fences.yamlEnd());
        return layout;
    }

    private void add(Node node) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(this::add);
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Pair pair : mapping.pairs()) {
                add(pair.key());
                add(pair.value());
            }
        } else {
            addGap(node.start());
            if (node instanceof Node.Scalar scalar && scalar.isBlock()) {
                addHeaderComment(scalar);
            }
            at = Math.max(at, node.end());
        }
    }

    private void addHeaderComment(Node.Scalar scalar) {
        int end = source.nextLine(scalar.start());
        for (int offset = scalar.start() + 1; offset < end; offset++) {
            if (bytes[offset] == '#' && isSpace(bytes[offset - 1])) {
                addMark(offset);
                return;
            }
        }
    }

    private void addGap(int to) {
        while (at < to) {
            byte found = bytes[at];
            if (found == '#') {
                addMark(at);
                at = commentEnd(at);
            } else if (found == '&' || found == '!') {
                at = endOfWord(at, to);
            } else {
                if (INDICATORS.indexOf(found) >= 0) {
                    addMark(at);
                }
                at++;
            }
        }
    }

    private void addMark(int offset) {
        if (count == marks.length) {
            marks = Arrays.copyOf(marks, count * 2);
        }
        marks[count++] = offset;
    }

    private int endOfWord(int from, int to) {
        int end = from;
        while (end < to && bytes[end] > ' ' || end < to && bytes[end] < 0) {
            end++;
        }
        return end;
    }

    /** The end of the line of a comment; YAML 1.1 also ends lines at CR, NEL, LS and PS. */
    public int commentEnd(int from) {
        int end = from;
        while (end < source.length() && bytes[end] != '\n' && bytes[end] != '\r' && !isWideBreak(end)) {
            end++;
        }
        return end;
    }

    private boolean isWideBreak(int offset) {
        return switch (bytes[offset]) {
            case (byte) 0xC2 -> offset + 1 < source.length() && bytes[offset + 1] == (byte) 0x85;
            case (byte) 0xE2 ->
                offset + 2 < source.length() && bytes[offset + 1] == (byte) 0x80 && (bytes[offset + 2] & 0xFE) == 0xA8;
            default -> false;
        };
    }

    /** The first of an indicator, or of {@code #} for a comment, from an offset up to another; or -1. */
    public int first(char wanted, int from, int to) {
        for (int index = indexFrom(from); index < count && marks[index] < to; index++) {
            if (bytes[marks[index]] == wanted) {
                return marks[index];
            }
        }
        return NONE;
    }

    /** The last of an indicator before an offset; or -1. */
    public int last(char wanted, int before) {
        for (int index = indexFrom(before) - 1; index >= 0; index--) {
            if (bytes[marks[index]] == wanted) {
                return marks[index];
            }
        }
        return NONE;
    }

    private int indexFrom(int offset) {
        int index = Arrays.binarySearch(marks, 0, count, offset);
        return index < 0 ? -index - 1 : index;
    }

    /** Whether there is a comment between two offsets. */
    public boolean hasComment(int from, int to) {
        return first('#', from, to) >= 0;
    }

    /** Whether nothing but spaces and a comment is between an offset and the end of its line. */
    public boolean endsLine(int offset) {
        int end = skipSpaces(offset);
        return end == source.length()
                || bytes[end] == '\n'
                || bytes[end] == '\r' && end + 1 < source.length() && bytes[end + 1] == '\n'
                || first('#', end, end + 1) == end;
    }

    /** Whether nothing but spaces is before an offset on its line. */
    public boolean startsLine(int offset) {
        return skipSpaces(source.lineStart(offset)) == offset;
    }

    private int skipSpaces(int from) {
        int end = from;
        while (end < source.length() && isSpace(bytes[end])) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || character == '\t';
    }

    /** The first of the comment lines directly above a line, or the line itself where there are none. */
    public int withCommentsAbove(int line) {
        int first = line;
        while (first > source.start()) {
            int above = source.lineStart(first - 1);
            int comment = skipSpaces(above);
            if (first('#', comment, comment + 1) < 0) {
                break;
            }
            first = above;
        }
        return first;
    }

    /** An entry as a pair of the front matter. */
    public Item item(Entry entry) {
        return pair(entry.keyNode(), entry.value(), entry.start(), false, NONE);
    }

    /** The items of a list or the pairs of a mapping; null for what is written in a way that has no such parts. */
    public @Nullable List<Item> items(Node collection) {
        List<Item> items = new ArrayList<>();
        int from = collection.start();
        if (collection instanceof Node.Sequence list) {
            for (Node value : list.items()) {
                int dash = list.flow() ? NONE : first('-', from, value.start());
                if (!list.flow() && dash < 0) {
                    return null;
                }
                int start = list.flow() ? value.start() : dash;
                items.add(new Item(null, value, start, list.flow() ? NONE : dash + 1, NONE));
                from = value.end();
            }
            return list.flow() ? withCommas(items, list.end()) : items;
        }
        if (!(collection instanceof Node.Mapping mapping)) {
            return null;
        }
        for (Node.Pair pair : mapping.pairs()) {
            Item item = pair(pair.key(), pair.value(), from, mapping.flow(), NONE);
            items.add(item);
            from = item.end();
        }
        return mapping.flow() ? withCommas(items, mapping.end()) : items;
    }

    /** Whether a mapping in a flow has braces: a pair in brackets may have none. */
    public boolean isInBraces(Node.Mapping mapping) {
        int open = first('{', mapping.start(), mapping.end());
        return open >= 0
                && (mapping.pairs().isEmpty()
                        || open < mapping.pairs().get(0).key().start());
    }

    private Item pair(Node key, Node value, int from, boolean flow, int comma) {
        int question = first('?', from, key.start());
        int colon = first(':', key.end(), Math.max(value.start(), key.end()));
        int start = question >= 0 ? question : flow && key.start() == key.end() && colon >= 0 ? colon : key.start();
        return new Item(key, value, start, colon < 0 ? NONE : colon + 1, comma);
    }

    private List<Item> withCommas(List<Item> items, int end) {
        List<Item> all = new ArrayList<>(items.size());
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            int next = index + 1 < items.size() ? items.get(index + 1).start() : end;
            all.add(new Item(item.key(), item.value(), item.start(), item.mark(), first(',', item.end(), next)));
        }
        return all;
    }
}
