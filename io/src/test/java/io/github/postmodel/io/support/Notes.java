package io.github.postmodel.io.support;

import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.KeyName;
import io.github.postmodel.io.internal.entries.Layout;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.yaml.ScalarText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of a file, each a {@code # note-} with a number, and what they are beside: the last thing before one on
 * its line, or the next thing below one on a line of its own.
 */
public final class Notes {
    private static final Pattern NOTE = Pattern.compile("# note-\\d+\\.");
    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");
    /** What a comment is beside that is below all else, or has a blank line below it. */
    private static final List<Object> NOTHING = List.of();

    private final Source source;
    private final Layout layout;
    private final TreeMap<Integer, List<Object>> starts = new TreeMap<>();
    private final TreeMap<Integer, List<Object>> ends = new TreeMap<>();

    private Notes(Index index) {
        this.source = index.source();
        this.layout = Layout.of(source, index.fences(), index.entries());
        for (Entry entry : index.entries().list()) {
            add(layout.item(entry), List.of(entry.key()));
        }
        if (index.entries().flow()) {
            ends.put(layout.last('}', index.fences().yamlEnd()) + 1, NOTHING);
        }
    }

    /** The paths of what the comments are beside. */
    public static Map<String, List<Object>> of(Index index) {
        Notes notes = new Notes(index);
        Map<String, List<Object>> all = new LinkedHashMap<>();
        for (String note : in(notes.source.text(0, notes.source.length()))) {
            all.put(note, notes.beside(note));
        }
        return all;
    }

    /** The comments in a text. */
    public static List<String> in(String text) {
        List<String> notes = new ArrayList<>();
        Matcher matcher = NOTE.matcher(text);
        while (matcher.find()) {
            notes.add(matcher.group());
        }
        return notes;
    }

    private List<Object> beside(String note) {
        String text = source.text(0, source.length());
        int offset = text.substring(0, text.indexOf(note)).getBytes(StandardCharsets.UTF_8).length;
        Map.Entry<Integer, List<Object>> before = ends.floorEntry(offset);
        if (before != null && before.getKey() >= source.lineStart(offset)) {
            return before.getValue();
        }
        Map.Entry<Integer, List<Object>> next = starts.ceilingEntry(offset);
        boolean isApart = next == null
                || BLANK_LINE.matcher(source.text(offset, next.getKey())).find();
        return isApart ? NOTHING : next.getValue();
    }

    private void add(Item item, List<Object> path) {
        starts.putIfAbsent(item.start(), path);
        if (item.key() != null) {
            ends.put(item.key().end(), path);
        }
        if (item.mark() >= 0) {
            ends.put(item.mark(), path);
        }
        Node value = item.value();
        boolean isFlow = value instanceof Node.Sequence list && list.flow()
                || value instanceof Node.Mapping mapping && mapping.flow();
        boolean isLeaf = value.children().isEmpty() && value.end() > value.start();
        if (isLeaf || isFlow) {
            starts.putIfAbsent(value.start(), path);
            ends.put(value.start() + 1, path);
        }
        List<Item> items = value.children().isEmpty() ? null : layout.items(value);
        for (int index = 0; items != null && index < items.size(); index++) {
            List<Object> inner = new ArrayList<>(path);
            Node key = items.get(index).key();
            inner.add(key == null ? (Object) index : name((Node.Scalar) key.resolved()));
            add(items.get(index), inner);
        }
        if (isLeaf || isFlow) {
            boolean endsLine = source.bytes()[value.end() - 1] == '\n';
            ends.put(endsLine ? value.end() - 1 : value.end(), path);
        }
    }

    private static String name(Node.Scalar key) {
        return KeyName.of(key) instanceof String text ? text : ScalarText.of(KeyName.of(key));
    }
}
