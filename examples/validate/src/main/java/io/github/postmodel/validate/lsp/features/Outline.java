package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.lsp.text.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of a front matter that could be read, each with its place. */
final class Outline {
    /** More than a person reads, so that a hostile text does not take for ever. */
    private static final int MOST = 2000;

    private final MarkdownFile file;
    private final Positions positions;
    private final String text;
    private int left = MOST;

    private Outline(MarkdownFile file, String text, Positions positions) {
        this.file = file;
        this.text = text;
        this.positions = positions;
    }

    /**
     * An entry or an item.
     *
     * @param path the keys and indexes that lead to it
     * @param key where its key is; of an item, where it is
     * @param place where its value is
     * @param value its value
     * @param text its value as it is written
     * @param children what is in it
     */
    record Node(
            List<Object> path,
            Span key,
            Span place,
            @Nullable Object value,
            String text,
            List<Node> children) {
        /** From the start of the key to the end of the value. */
        Span whole() {
            return new Span(Math.min(key.start, place.start), Math.max(key.end, place.end));
        }

        /** What it is called where it is. */
        String name() {
            Object last = path.get(path.size() - 1);
            return last instanceof Integer index ? "[" + index + "]" : String.valueOf(last);
        }

        /** Whether it has no value: then its place is that of the key, or of the hyphen. */
        boolean isUnwritten() {
            Object last = path.get(path.size() - 1);
            return last instanceof Integer ? text.isEmpty() || text.equals("-") : place.equals(key);
        }

        /** Its value as a text; that which is written where it is no text, such as 1.10. */
        String asText() {
            return value instanceof String string ? string : text;
        }

        /** The value without quotes around it. */
        Span unquoted() {
            boolean isQuoted = text.length() >= 2
                    && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                    && text.charAt(text.length() - 1) == text.charAt(0);
            return isQuoted ? new Span(place.start + 1, place.end - 1) : place;
        }
    }

    /**
     * A piece of the text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    record Span(int start, int end) {
        boolean touches(int offset) {
            return offset >= start && offset <= end;
        }
    }

    /** The entries in their order. */
    static List<Node> of(MarkdownFile file, String text, Positions positions) {
        return new Outline(file, text, positions).children(List.of(), "", file.frontMatter());
    }

    /** The innermost entry whose key or value an offset touches. */
    static Optional<Node> at(int offset, List<Node> nodes) {
        for (Node node : nodes) {
            Optional<Node> inner = at(offset, node.children());
            if (inner.isPresent()) {
                return inner;
            }
            if (node.key().touches(offset) || node.place().touches(offset)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private List<Node> children(List<Object> path, String property, @Nullable Object value) {
        List<Node> nodes = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                String name = String.valueOf(key);
                add(with(path, name), PropertyPath.key(property, name), inner, nodes);
            });
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size() && left > 0; index++) {
                add(with(path, index), PropertyPath.index(property, index), list.get(index), nodes);
            }
        }
        return nodes;
    }

    private void add(List<Object> path, String property, @Nullable Object value, List<Node> nodes) {
        Optional<SourceRange> range = left > 0 ? file.find(property) : Optional.empty();
        if (range.isPresent()) {
            left--;
            Span place = span(range.get());
            nodes.add(new Node(
                    path,
                    span(file.locateKey(property)),
                    place,
                    value,
                    text.substring(place.start, place.end),
                    children(path, property, value)));
        }
    }

    private Span span(SourceRange range) {
        return new Span(positions.start(range), positions.end(range));
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
