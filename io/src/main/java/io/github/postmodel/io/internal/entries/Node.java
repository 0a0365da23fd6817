package io.github.postmodel.io.internal.entries;

import io.github.postmodel.io.internal.yaml.ScalarType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value of the front matter as it is in the file: what it says, and the bytes that say it. */
public sealed interface Node {
    /** The offset of the value's first byte, or of its tag or anchor. */
    int start();

    /** The offset after the value's last byte, comments and blank lines after it left out. */
    int end();

    /** The tag as resolved ({@code tag:yaml.org,2002:str}), {@code !}, or null where there is none. */
    @Nullable
    String tag();

    /** The anchor's name without {@code &}, or null where there is none. */
    @Nullable
    String anchor();

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /** A text. */
    record Scalar(
            int start,
            int end,
            @Nullable String tag,
            @Nullable String anchor,
            Style style,
            String text) implements Node {
        /** The type that YAML gives the scalar, going by its form where it has no tag. */
        public boolean isNull() {
            boolean byForm = tag == null ? style == Style.PLAIN : tag.equals("!");
            return byForm ? ScalarType.of(text) == ScalarType.NULL : "tag:yaml.org,2002:null".equals(tag);
        }

        /** Whether it is a literal or folded block. */
        public boolean isBlock() {
            return style == Style.LITERAL || style == Style.FOLDED;
        }
    }

    /** A list. */
    record Sequence(
            int start,
            int end,
            @Nullable String tag,
            @Nullable String anchor,
            boolean flow,
            List<Node> items) implements Node {}

    /** Keys and values. */
    record Mapping(
            int start,
            int end,
            @Nullable String tag,
            @Nullable String anchor,
            boolean flow,
            List<Pair> pairs) implements Node {}

    /** One key of a mapping, and its value. */
    record Pair(Node key, Node value) {
        public boolean isMerge() {
            return key instanceof Scalar scalar
                    && scalar.style() == Style.PLAIN
                    && scalar.tag() == null
                    && scalar.text().equals("<<");
        }
    }

    /** A reference to an anchored node before it. */
    record Alias(int start, int end, String name, Node target) implements Node {
        @Override
        public @Nullable String tag() {
            return null;
        }

        @Override
        public @Nullable String anchor() {
            return null;
        }
    }

    /** The nodes in this one, in file order; none for a scalar or an alias. */
    default List<Node> children() {
        if (this instanceof Sequence sequence) {
            return sequence.items();
        }
        return this instanceof Mapping mapping
                ? mapping.pairs().stream()
                        .flatMap(pair -> Stream.of(pair.key(), pair.value()))
                        .toList()
                : List.of();
    }

    /** The node itself, or what it refers to. */
    default Node resolved() {
        return this instanceof Alias alias ? alias.target() : this;
    }
}
