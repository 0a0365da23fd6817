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

    /** What is wrong with parts of the value that is being made: the others are made all the same, to find more. */
    private final List<ValueFault> faults = new ArrayList<>(0);

    public Values(int maxNesting, int maxAliasNodes) {
        this.maxNesting = maxNesting;
        this.maxAliasNodes = maxAliasNodes;
    }

    /** The value of a key; a fault names the key, and has all others of the value with it. */
    public @Nullable Object of(String key, Node node) throws ValueFault {
        Object value = null;
        try {
            value = of(node);
        } catch (ValueFault fault) {
            faults.add(fault);
        }
        throwFaults(key + ": ");
        return value;
    }

    private void throwFaults(String prefix) throws ValueFault {
        if (!faults.isEmpty()) {
            List<ValueFault> all = List.copyOf(faults);
            faults.clear();
            throw ValueFault.of(prefix, all);
        }
    }

    /** A value in another; null where there is none, and then what is wrong with it is kept. */
    private @Nullable Object part(Node node) throws ValueFault {
        try {
            return of(node);
        } catch (ValueFault fault) {
            keep(fault);
            return null;
        }
    }

    private void keep(ValueFault fault) throws ValueFault {
        if (fault.rule() == Rule.LIMIT) {
            // Nothing more is looked at.
            throw fault;
        }
        faults.add(fault);
    }

    /** Checks that a tag, if there is one, is of the format and fits the text. */
    public void checkTag(String key, Node.Scalar scalar) throws ValueFault {
        if (scalar.tag() != null) {
            of(key, scalar);
        }
    }

    private @Nullable Object of(Node node) throws ValueFault {
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
                list.add(part(item));
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
    private Map<Object, Node> pairs(Node.Mapping mapping) throws ValueFault {
        Map<Object, Node> pairs = new LinkedHashMap<>();
        for (Node.Pair pair : mapping.pairs()) {
            if (pair.isMerge()) {
                try {
                    pairs.putAll(brought(pair.value()));
                } catch (ValueFault fault) {
                    keep(fault);
                }
            }
        }
        Set<@Nullable Object> own = new HashSet<>();
        Map<Integer, Integer> hashes = new HashMap<>();
        for (Node.Pair pair : mapping.pairs()) {
            if (!pair.isMerge()) {
                try {
                    pairs.put(ownKey(pair.key(), own, hashes), pair.value());
                } catch (ValueFault fault) {
                    keep(fault);
                    // Its value is looked at as well, under a key that is no other's.
                    pairs.put(pair, pair.value());
                }
            }
        }
        return pairs;
    }

    private Object ownKey(Node node, Set<@Nullable Object> own, Map<Integer, Integer> hashes) throws ValueFault {
        Object key = key(node);
        if (!(key instanceof String) && hashes.merge(Objects.hashCode(key), 1, Integer::sum) > MAX_COLLISIONS) {
            throw new ValueFault(
                    Rule.LIMIT,
                    "more than " + MAX_COLLISIONS + " keys of one mapping have the same hash code, which does"
                            + " not happen by chance; put them in quotes",
                    node);
        }
        if (!own.add(key)) {
            throw new ValueFault(
                    Rule.DUPLICATE_KEY,
                    Problem.quote(String.valueOf(key)) + " appears twice in one mapping; keep one of the two",
                    node);
        }
        return key;
    }

    /**
     * What a merge key brings: one mapping, or several of which an earlier one wins. A fault has all others with it.
     */
    public Map<Object, Node> merged(Node value) throws ValueFault {
        Map<Object, Node> merged = Map.of();
        try {
            merged = brought(value);
        } catch (ValueFault fault) {
            faults.add(fault);
        }
        throwFaults("");
        return merged;
    }

    private Map<Object, Node> brought(Node value) throws ValueFault {
        if (value instanceof Node.Alias alias) {
            return broughtByAlias(alias);
        }
        if (value instanceof Node.Mapping mapping) {
            return pairs(mapping);
        }
        if (!(value instanceof Node.Sequence sequence)) {
            throw notMergeable(value);
        }
        Map<Object, Node> brought = new LinkedHashMap<>();
        for (int index = sequence.items().size() - 1; index >= 0; index--) {
            Node item = sequence.items().get(index);
            try {
                if (!(item.resolved() instanceof Node.Mapping)) {
                    throw notMergeable(item);
                }
                brought.putAll(brought(item));
            } catch (ValueFault fault) {
                keep(fault);
            }
        }
        return brought;
    }

    /** What an alias brings stays an alias: it is a copy, and counts as one. */
    private Map<Object, Node> broughtByAlias(Node.Alias alias) throws ValueFault {
        int known = faults.size();
        Map<Object, Node> brought = Map.of();
        enter(alias);
        aliasDepth++;
        try {
            // First of all: past the limit no mapping is walked through again.
            countMerged(1, alias);
            brought = brought(alias.target());
            countMerged(brought.size(), alias);
            brought.replaceAll(
                    (key, node) -> new Node.Alias(alias.start(), alias.end(), alias.name(), node.resolved()));
        } catch (ValueFault fault) {
            faults.add(known, fault);
        } finally {
            aliasDepth--;
            depth--;
        }
        throwAtAlias(known, alias);
        return brought;
    }

    /** Of what is wrong with what an alias repeats, the first is told, at the alias. */
    private void throwAtAlias(int known, Node.Alias alias) throws ValueFault {
        if (faults.size() > known) {
            ValueFault first = faults.get(known);
            faults.subList(known, faults.size()).clear();
            throw new ValueFault(first.rule(), first.message(), alias);
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
        int known = faults.size();
        Object value = null;
        aliasDepth++;
        try {
            value = of(alias.target());
        } catch (ValueFault fault) {
            faults.add(known, fault);
        } finally {
            aliasDepth--;
        }
        throwAtAlias(known, alias);
        return value;
    }

    private Map<Object, @Nullable Object> map(Node.Mapping mapping) throws ValueFault {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<Object, Node> pair : pairs(mapping).entrySet()) {
            map.put(pair.getKey(), part(pair.getValue()));
        }
        return Collections.unmodifiableMap(map);
    }

    private Set<Object> set(Node.Mapping mapping) throws ValueFault {
        Set<Object> set = new LinkedHashSet<>();
        for (Map.Entry<Object, Node> pair : pairs(mapping).entrySet()) {
            if (part(pair.getValue()) != null) {
                keep(new ValueFault(
                        Rule.VALUE_TYPE, "an item of a !!set has a value; write it without one", pair.getValue()));
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

    /** The value of a scalar. */
    public static @Nullable Object scalar(Node.Scalar scalar) throws ValueFault {
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
        String message = node instanceof Node.Scalar scalar ? Tags.refusal(tag, scalar.text()) : Tags.refusal(tag);
        return new ValueFault(Rule.UNKNOWN_TAG, message, node);
    }
}
