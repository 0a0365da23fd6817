package io.github.postmodel.io.internal.yaml;

import io.github.postmodel.io.internal.text.TextBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as YAML, to the byte as PyYAML 6's {@code safe_dump(value, allow_unicode=True, sort_keys=False)}, but
 * without anchors: equal collections are written in full each time.
 *
 * <p>It writes other bytes only where PyYAML cannot read its own, the two cases of {@link ScalarStyle#allows}.
 */
public final class YamlEmitter {
    private static final int INDENT = 2;

    private final YamlOutput out;

    private YamlEmitter(YamlOutput out) {
        this.out = out;
    }

    /** Writes one entry of a top-level mapping, with the line break that ends it. */
    public static void entry(TextBuffer out, String key, @Nullable Object value) {
        YamlEmitter emitter = new YamlEmitter(YamlOutput.atLineStart(out));
        emitter.entry(key, value, 0);
        emitter.out.lineBreak('\n');
    }

    /**
     * Writes the value of an entry after its {@code key:}, from the space or the line break that separates the two,
     * without a line break at the end.
     *
     * @param column the columns of the line so far
     * @param indent the indentation of the mapping that the entry is in
     */
    public static void value(TextBuffer out, @Nullable Object value, int column, int indent) {
        new YamlEmitter(YamlOutput.afterToken(out, column)).node(value, indent, true);
    }

    private void node(@Nullable Object value, int indent, boolean inMapping) {
        if (value instanceof List<?> list) {
            sequence(list, inMapping && !out.indention() ? indent : indent + INDENT);
        } else if (value instanceof Map<?, ?> map) {
            mapping(map, indent + INDENT);
        } else if (value instanceof Set<?> set) {
            set(set, indent + INDENT);
        } else {
            scalar(value, indent + INDENT);
        }
    }

    private void sequence(List<?> list, int indent) {
        if (list.isEmpty()) {
            out.token("[]");
        }
        for (Object item : list) {
            out.indent(indent);
            out.blockIndicator('-');
            node(item, indent, false);
        }
    }

    private void mapping(Map<?, ?> map, int indent) {
        if (map.isEmpty()) {
            out.token("{}");
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.indent(indent);
            entry(entry.getKey(), entry.getValue(), indent);
        }
    }

    private void set(Set<?> set, int indent) {
        out.token("!!set");
        if (set.isEmpty()) {
            out.token("{}");
        }
        for (Object item : set) {
            out.indent(indent);
            entry(item, null, indent);
        }
    }

    private void entry(@Nullable Object key, @Nullable Object value, int indent) {
        if (simpleKey(key, indent)) {
            out.close(':');
        } else {
            out.blockIndicator('?');
            scalar(key, indent + INDENT);
            out.indent(indent);
            out.blockIndicator(':');
        }
        node(value, indent, true);
    }

    /** Writes the key if it can be a simple key, else nothing. */
    private boolean simpleKey(@Nullable Object key, int indent) {
        if (!(key instanceof String text)) {
            String text = ScalarText.of(key);
            if (text.length() > ScalarStyle.MAX_SIMPLE_KEY) {
                return false;
            }
            PlainStyle.write(out, text, indent, false);
            return true;
        }
        StringAnalysis analysis = StringAnalyzer.analyze(text);
        if (text.isEmpty() || analysis.multiline()) {
            return false;
        }
        ScalarStyle style = ScalarStyle.of(text, analysis, ScalarStyle.Place.BLOCK_KEY);
        if (!style.allows(text, analysis, ScalarStyle.Place.BLOCK_KEY)) {
            return false;
        }
        style.write(out, text, analysis, indent, false);
        return true;
    }

    private void scalar(@Nullable Object value, int indent) {
        if (value instanceof String text) {
            StringAnalysis analysis = StringAnalyzer.analyze(text);
            ScalarStyle.of(text, analysis, ScalarStyle.Place.BLOCK).write(out, text, analysis, indent, true);
        } else {
            PlainStyle.write(out, ScalarText.of(value), indent, true);
        }
    }
}
