package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import io.github.postmodel.io.internal.yaml.Tags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes Java values of nodes, as PyYAML's {@code safe_load} does: YAML 1.1 types, merge keys, aliases as copies. One
 * instance counts the expansion of one file's aliases.
 */
public final class Values {
    /**
     * How many keys of a mapping may have one hash code, texts aside. Texts are compared where they collide; dates and
     * times can be made to collide by the thousand, and then each is looked for among all the others.
     */
    private static final int MAX_COLLISIONS = 50;

    private final int maxAliasNodes;
    private final int maxNesting;
    private int aliasNodes;
    private int aliasDepth;
    private int depth = 1;

    public Values(int maxNesting, int maxAliasNodes) {
        this.maxNesting = maxNesting;
        this.maxAliasNodes = maxAliasNodes;
    }

    /** The value of a key; a fault names the key. */
    public @Nullable Object of(String key, Node node) throws ValueFault {
        try {
            return of(node);
        } catch (ValueFault fault) {
            throw new ValueFault(fault.rule(), key + ": " + fault.message(), fault.node());
        }
    }

    /** Checks that a tag, if there is one, is of the format and fits the text. */
    public void checkTag(String key, Node.Scalar scalar) throws ValueFault {
        if (scalar.tag() != null) {
            of(key, scalar);
        }
    }

    public @Nullable Object of(Node node) throws ValueFault {
        if (node instanceof Node.Alias alias) {
            return expanded(alias);
        }
        if (aliasDepth > 0 && ++aliasNodes > maxAliasNodes) {
            throw new ValueFault(
                    Rule.LIMIT,
                    "aliases expand to more than " + maxAliasNodes
                            + " values; raise ReadOptions.maxAliasNodes if that is meant",
                    node);
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar);
        }
        // The parser has counted the levels of the file; aliases put them on top of one another.
        enter(node);
        try {
            return collection(node);
        } finally {
            depth--;
        }
    }

    private void enter(Node node) throws ValueFault {
        if (depth >= maxNesting) {
            throw new ValueFault(
                    Rule.LIMIT,
                    "values are nested deeper than " + maxNesting + "; raise ReadOptions.maxNesting if that is meant",
                    node);
        }
        depth++;
    }

    private Object collection(Node node) throws ValueFault {
        String tag = node.tag();
        if (node instanceof Node.Sequence sequence
                && (tag == null || tag.equals("!") || tag.equals(Tags.YAML + "seq"))) {
            List<@Nullable Object> list = new ArrayList<>(sequence.items().size());
            for (Node item : sequence.items()) {
                list.add(of(item));
            }
            return Collections.unmodifiableList(list);
        }
        if (node instanceof Node.Mapping mapping) {
            if (tag == null || tag.equals("!") || tag.equals(Tags.YAML + "map")) {
                return map(mapping);
            }
            if (tag.equals(Tags.YAML + "set")) {
                return set(mapping);
            }
        }
        throw unknownTag(node, String.valueOf(tag));
    }

    /** The pairs of a mapping in the order of {@code safe_load}: what merge keys bring, then its own. */
    Map<Object, Node> pairs(Node.Mapping mapping) throws ValueFault {
        Map<Object, Node> pairs = new LinkedHashMap<>();
        for (Node.Pair pair : mapping.pairs()) {
            if (pair.isMerge()) {
                pairs.putAll(merged(pair.value()));
            }
        }
        Set<@Nullable Object> own = new HashSet<>();
        Map<Integer, Integer> hashes = new HashMap<>();
        for (Node.Pair pair : mapping.pairs()) {
            if (!pair.isMerge()) {
                Object key = key(pair.key());
                if (!(key instanceof String) && hashes.merge(Objects.hashCode(key), 1, Integer::sum) > MAX_COLLISIONS) {
                    throw new ValueFault(
                            Rule.LIMIT,
                            "more than " + MAX_COLLISIONS + " keys of one mapping have the same hash code, which does"
                                    + " not happen by chance; put them in quotes",
                            pair.key());
                }
                if (!own.add(key)) {
                    throw new ValueFault(
                            Rule.DUPLICATE_KEY,
                            Problem.quote(String.valueOf(key)) + " appears twice in one mapping; keep one of the two",
                            pair.key());
                }
                pairs.put(key, pair.value());
            }
        }
        return pairs;
    }

    /** What a merge key brings: one mapping, or several of which an earlier one wins. */
    public Map<Object, Node> merged(Node value) throws ValueFault {
        if (value instanceof Node.Alias alias) {
            return mergedAlias(alias);
        }
        if (value instanceof Node.Mapping mapping) {
            return pairs(mapping);
        }
        if (!(value instanceof Node.Sequence sequence)) {
            throw notMergeable(value);
        }
        Map<Object, Node> merged = new LinkedHashMap<>();
        for (int index = sequence.items().size() - 1; index >= 0; index--) {
            Node item = sequence.items().get(index);
            if (!(item.resolved() instanceof Node.Mapping)) {
                throw notMergeable(item);
            }
            merged.putAll(merged(item));
        }
        return merged;
    }

    /** What an alias brings stays an alias: it is a copy, and counts as one. */
    private Map<Object, Node> mergedAlias(Node.Alias alias) throws ValueFault {
        enter(alias);
        aliasDepth++;
        try {
            // First of all: past the limit no mapping is walked through again.
            countMerged(1, alias);
            Map<Object, Node> merged = merged(alias.target());
            countMerged(merged.size(), alias);
            merged.replaceAll((key, node) -> new Node.Alias(alias.start(), alias.end(), alias.name(), node.resolved()));
            return merged;
        } catch (ValueFault fault) {
            throw new ValueFault(fault.rule(), fault.message(), alias);
        } finally {
            aliasDepth--;
            depth--;
        }
    }

    private void countMerged(int count, Node node) throws ValueFault {
        aliasNodes += count;
        if (aliasNodes > maxAliasNodes) {
            throw new ValueFault(
                    Rule.LIMIT,
                    "merge keys bring more than " + maxAliasNodes
                            + " values; raise ReadOptions.maxAliasNodes if that is meant",
                    node);
        }
    }

    private static ValueFault notMergeable(Node value) {
        return new ValueFault(Rule.VALUE_TYPE, "\"<<\" merges mappings, not this; write \"<<: *name\"", value);
    }

    private @Nullable Object expanded(Node.Alias alias) throws ValueFault {
        aliasDepth++;
        try {
            return of(alias.target());
        } catch (ValueFault fault) {
            throw new ValueFault(fault.rule(), fault.message(), alias);
        } finally {
            aliasDepth--;
        }
    }

    private Map<Object, @Nullable Object> map(Node.Mapping mapping) throws ValueFault {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<Object, Node> pair : pairs(mapping).entrySet()) {
            map.put(pair.getKey(), of(pair.getValue()));
        }
        return Collections.unmodifiableMap(map);
    }

    private Set<Object> set(Node.Mapping mapping) throws ValueFault {
        Set<Object> set = new LinkedHashSet<>();
        for (Map.Entry<Object, Node> pair : pairs(mapping).entrySet()) {
            if (of(pair.getValue()) != null) {
                throw new ValueFault(
                        Rule.VALUE_TYPE, "an item of a !!set has a value; write it without one", pair.getValue());
            }
            set.add(pair.getKey());
        }
        return Collections.unmodifiableSet(set);
    }

    // A key may be null, as in YAML; the declared types of the JDK's maps cannot say so.
    @SuppressWarnings("NullAway")
    private Object key(Node node) throws ValueFault {
        // The sign of the default value has no other meaning as a key.
        boolean sign = node instanceof Node.Scalar scalar && type(scalar) == ScalarType.VALUE;
        Object key = sign ? "=" : of(node);
        if (key instanceof Collection<?> || key instanceof Map<?, ?>) {
            throw new ValueFault(Rule.VALUE_TYPE, "a key is a list or a mapping; write a text as key", node);
        }
        return key;
    }

    private static @Nullable Object scalar(Node.Scalar scalar) throws ValueFault {
        ScalarType type = type(scalar);
        try {
            return ScalarValue.of(type, scalar.text());
        } catch (IllegalArgumentException fault) {
            throw new ValueFault(Rule.VALUE_TYPE, String.valueOf(fault.getMessage()), scalar);
        }
    }

    /** The type of a scalar: its tag's, or for a plain one without a tag that of its form. */
    public static ScalarType type(Node.Scalar scalar) throws ValueFault {
        String tag = scalar.tag();
        if (tag == null) {
            return scalar.style() == Node.Style.PLAIN ? ScalarType.of(scalar.text()) : ScalarType.STR;
        }
        if (tag.equals("!")) {
            // To PyYAML, and so here, this is no tag at all, and quotes after it are none.
            return ScalarType.of(scalar.text());
        }
        return switch (tag) {
            case Tags.YAML + "str" -> ScalarType.STR;
            case Tags.YAML + "bool" -> ScalarType.BOOL;
            case Tags.YAML + "int" -> ScalarType.INT;
            case Tags.YAML + "float" -> ScalarType.FLOAT;
            case Tags.YAML + "null" -> ScalarType.NULL;
            case Tags.YAML + "timestamp" -> ScalarType.TIMESTAMP;
            default -> throw unknownTag(scalar, tag);
        };
    }

    private static ValueFault unknownTag(Node node, String tag) {
        return new ValueFault(Rule.UNKNOWN_TAG, Tags.refusal(tag), node);
    }
}
