package io.github.postmodel.io.internal.scan;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index of entries for what the format itself writes: top-level keys with plain or quoted scalars, folded or
 * not, lists of such scalars, comments and blank lines. It works on bytes, and looks at most of them eight at a time.
 *
 * <p>It declines at the first thing that it does not fully own; {@link YamlIndexer} then reads the same front matter.
 * Where it does not decline, its index is the one that {@link YamlIndexer} makes, to the offset.
 */
public final class EntryScanner {
    private static final int LONGEST_KEY = 64;
    private static final String[] KNOWN = FrontMatter.KEYS.toArray(new String[0]);

    /** As many keys are looked through faster than looked up. */
    private static final int FEW = 16;

    private final byte[] bytes;
    private final int end;
    private final ScalarScanner scalars;
    private final List<Entry> entries = new ArrayList<>(FEW);
    private @Nullable Set<String> others;

    /** Which of the known keys were there, a bit for each. */
    private int known;

    private EntryScanner(byte[] bytes, FrontLines lines) {
        this.bytes = bytes;
        this.end = lines.end();
        this.scalars = new ScalarScanner(bytes, lines);
    }

    /** The index, or null where the scanner declines. */
    public static @Nullable Entries scan(Source source, FrontLines lines) {
        if (!lines.ordinary()) {
            return null;
        }
        EntryScanner scanner = new EntryScanner(source.bytes(), lines);
        return scanner.scan(lines.start(0)) ? new Entries(List.copyOf(scanner.entries), false) : null;
    }

    private boolean scan(int start) {
        int line = start;
        while (line >= 0 && line < end) {
            int text = scalars.skipSpaces(line);
            if (scalars.endsLine(text) || bytes[text] == '#') {
                line = scalars.nextLine(text);
            } else {
                line = entry(line);
            }
        }
        return line >= 0;
    }

    /** Reads the entry that starts at a line, and gives the line after it, or -1 to decline. */
    private int entry(int line) {
        int colon = colon(line);
        if (colon < 0) {
            return -1;
        }
        int index = knownAt(line, colon);
        String key = index >= 0 ? KNOWN[index] : new String(bytes, line, colon - line, StandardCharsets.ISO_8859_1);
        int at = scalars.skipSpaces(colon + 1);
        Node value = scalars.endsLine(at) || bytes[at] == '#' ? valueBelow(colon + 1, at) : value(at);
        if (value == null || (index >= 0 ? isKnownTwice(index) : isTwice(key))) {
            return -1;
        }
        int next = scalars.lineAfter(value.end());
        entries.add(new Entry(key, scalars.plain(line, colon, key), value, line, next));
        return next;
    }

    private @Nullable Node value(int at) {
        return bytes[at] == '[' ? new FlowListScanner(bytes, scalars).scan(at) : scalars.scan(at, 0);
    }

    /** The list on the lines below a key, or an empty value. */
    private @Nullable Node valueBelow(int colonEnd, int lineEnd) {
        int line = scalars.nextLine(lineEnd);
        int dash = scalars.skipSpaces(line);
        if (!isItem(dash)) {
            return scalars.plain(colonEnd, colonEnd, "");
        }
        int indent = dash - line;
        int start = dash;
        List<Node> items = new ArrayList<>(4);
        while (isItem(dash) && dash - line == indent) {
            Node item = scalars.scan(scalars.skipSpaces(dash + 1), indent);
            if (item == null) {
                return null;
            }
            items.add(item);
            line = scalars.lineAfter(item.end());
            if (line < 0) {
                return null;
            }
            dash = scalars.skipSpaces(line);
        }
        return new Node.Sequence(start, items.get(items.size() - 1).end(), null, null, false, items);
    }

    private boolean isItem(int dash) {
        return bytes[dash] == '-' && bytes[dash + 1] == ' ';
    }

    /** The offset of the colon after the key that starts at a line, or -1. */
    private int colon(int line) {
        int at = line;
        int limit = line + LONGEST_KEY;
        while (at < limit && isKeyPart(bytes[at])) {
            at++;
        }
        boolean isKey = at > line && bytes[line] != '-' && bytes[at] == ':';
        byte after = bytes[at + 1];
        return isKey && (after == ' ' || after == '\n' || after == '\r') ? at : -1;
    }

    private static boolean isKeyPart(byte character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '_'
                || character == '-';
    }

    /** Which known key is written there, or -1. */
    private int knownAt(int from, int to) {
        // Most files have the known keys in their order, and so the key that is to be looked at first.
        int expected = entries.size();
        for (int more = 0; more < KNOWN.length; more++) {
            int index = (expected + more) % KNOWN.length;
            if (KNOWN[index].length() == to - from && matches(KNOWN[index], from)) {
                return index;
            }
        }
        return -1;
    }

    private boolean matches(String text, int from) {
        for (int index = 0; index < text.length(); index++) {
            if (bytes[from + index] != text.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownTwice(int index) {
        int before = known;
        known |= 1 << index;
        return before == known;
    }

    private boolean isTwice(String key) {
        if (entries.size() > FEW) {
            return !others().add(key);
        }
        for (int index = 0; index < entries.size(); index++) {
            String other = entries.get(index).key();
            if (other.length() == key.length() && other.equals(key)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> others() {
        Set<String> all = others;
        if (all == null) {
            all = new HashSet<>();
            for (Entry entry : entries) {
                all.add(entry.key());
            }
            others = all;
        }
        return all;
    }
}
