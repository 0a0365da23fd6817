package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.ScalarText;
import io.github.postmodel.io.internal.yaml.YamlEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes new values in the manner of a file, and like a model: a neighbour of the same kind, if there is one. */
final class NodeWriter {
    private final Manner manner;
    private final String lineBreak;
    private final int indent;

    /**
     * A writer for a place.
     *
     * @param indent the indentation of the further lines of what is in brackets
     */
    NodeWriter(Manner manner, String lineBreak, int indent) {
        this.manner = manner;
        this.lineBreak = lineBreak;
        this.indent = indent;
    }

    /** An item of a block list, from its dash on. */
    String item(@Nullable Object value, @Nullable Node model, int column) {
        return "-" + value(value, model, column, column + 1, true);
    }

    /** A pair of a block mapping. */
    String pair(@Nullable Object key, @Nullable Object value, @Nullable Node model, ScalarStyle keyStyle, int column) {
        String name = key(key, keyStyle, ScalarStyle.Place.BLOCK_KEY);
        if (name == null) {
            TextBuffer out = new TextBuffer();
            YamlEmitter.entry(out, String.valueOf(key), value);
            return out.toString().stripTrailing().replace("\n", lineBreak + " ".repeat(column));
        }
        int width = name.codePointCount(0, name.length());
        return name + ":" + value(value, model, column, column + width + 1, false);
    }

    /** A pair of a mapping in braces. */
    String flowPair(@Nullable Object key, @Nullable Object value, @Nullable Node model, ScalarStyle keyStyle) {
        String name = key(key, keyStyle, ScalarStyle.Place.FLOW_KEY);
        return (name == null ? "? " + flow(key, null) + " " : name) + ": " + flow(value, model);
    }

    /** A key; null for one that needs a question mark. */
    @Nullable
    String key(@Nullable Object key, ScalarStyle preferred, ScalarStyle.Place place) {
        if (!(key instanceof String text)) {
            return ScalarText.of(key);
        }
        TextBuffer out = new TextBuffer();
        for (ScalarStyle style :
                List.of(preferred, ScalarStyle.PLAIN, ScalarStyle.SINGLE_QUOTED, ScalarStyle.DOUBLE_QUOTED)) {
            if (!(text.isEmpty() && style == ScalarStyle.PLAIN) && style.tryWrite(out, text, 0, 0, place)) {
                return out.toString();
            }
        }
        return null;
    }

    /**
     * A value after a colon or a dash, from what separates the two.
     *
     * @param indent the column of the key or the dash
     * @param column the columns of the line so far
     * @param afterDash whether the value is an item of a list
     */
    String value(@Nullable Object value, @Nullable Node model, int indent, int column, boolean afterDash) {
        String gap = afterDash ? " ".repeat(manner.dashGap()) : " ";
        if (value == null) {
            String text = manner.nullText();
            return text.isEmpty() ? "" : gap + text;
        }
        if (FieldText.isScalar(value)) {
            ScalarEditor editor = new ScalarEditor(
                    ScalarStyle.Place.BLOCK, column + gap.length(), indent + 2, manner.fold(), lineBreak);
            return gap + editor.write(text(value), style(model));
        }
        if (isFlow(value, model)) {
            return gap + flow(value, model);
        }
        boolean isList = value instanceof List<?>;
        int inner = indent + (afterDash ? 1 + manner.dashGap() : isList ? manner.listIndent() : manner.step());
        String separator = lineBreak + " ".repeat(inner);
        String tag = value instanceof Set<?> ? gap + "!!set" : "";
        return tag
                + (afterDash && tag.isEmpty() ? gap : separator)
                + String.join(separator, parts(value, model, inner));
    }

    private List<String> parts(Object value, @Nullable Node model, int column) {
        List<String> parts = new ArrayList<>();
        if (value instanceof List<?> list) {
            NodeWriter inner = new NodeWriter(manner.withDashGap(1), lineBreak, indent);
            list.forEach(item -> parts.add(inner.item(item, lastItem(model), column)));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> parts.add(pair(key, item, valueOf(model, key), ScalarStyle.PLAIN, column)));
        } else if (value instanceof Set<?> set) {
            Manner canonical = new Manner(2, 0, 1, false, false, "null", manner.fold(), manner.quotes());
            NodeWriter inner = new NodeWriter(canonical, lineBreak, indent);
            set.forEach(item -> parts.add(inner.pair(item, null, null, ScalarStyle.PLAIN, column)));
        }
        return parts;
    }

    private boolean isFlow(Object value, @Nullable Node model) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    || (model instanceof Node.Sequence like && !like.items().isEmpty()
                            ? like.flow()
                            : manner.flowLists() && list.stream().allMatch(FieldText::isScalar));
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    || (model instanceof Node.Mapping like && !like.pairs().isEmpty()
                            ? like.flow()
                            : manner.flowMaps() && map.values().stream().allMatch(FieldText::isScalar));
        }
        return value instanceof Set<?> set && set.isEmpty();
    }

    /** A value inside brackets or braces. */
    String flow(@Nullable Object value, @Nullable Node model) {
        if (value instanceof List<?> list) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            list.forEach(item -> items.add(flow(item, lastItem(model))));
            return items.toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner pairs = new StringJoiner(", ", "{", "}");
            map.forEach((key, item) -> pairs.add(flowPair(key, item, valueOf(model, key), ScalarStyle.PLAIN)));
            return pairs.toString();
        }
        if (value instanceof Set<?> set) {
            StringJoiner items = new StringJoiner(", ", "!!set {", "}");
            set.forEach(item -> items.add(flowPair(item, null, null, ScalarStyle.PLAIN)));
            return items.toString();
        }
        if (value == null) {
            return manner.nullText().isEmpty() ? "null" : manner.nullText();
        }
        return new ScalarEditor(ScalarStyle.Place.FLOW, 0, indent, false, lineBreak).write(text(value), style(model));
    }

    private static FieldText text(Object value) {
        return value instanceof String text
                ? new FieldText(text, true, false)
                : new FieldText(ScalarText.of(value), false, false);
    }

    private ScalarStyle style(@Nullable Node model) {
        ScalarStyle style = Manner.freeStyle(model);
        return style == null ? manner.quotes() : style;
    }

    private static @Nullable Node lastItem(@Nullable Node model) {
        return model instanceof Node.Sequence list && !list.items().isEmpty()
                ? list.items().get(list.items().size() - 1)
                : null;
    }

    private static @Nullable Node valueOf(@Nullable Node model, @Nullable Object key) {
        if (model instanceof Node.Mapping mapping) {
            for (Node.Pair pair : mapping.pairs()) {
                if (pair.key() instanceof Node.Scalar name && name.text().equals(key)) {
                    return pair.value();
                }
            }
        }
        return null;
    }
}
