package io.github.postmodel.io.internal.tokens;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.bind.ValueFault;
import io.github.postmodel.io.internal.bind.Values;
import io.github.postmodel.io.internal.entries.Node;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pairs of a mapping as it is read: with what merge keys bring. */
public final class Pairs {
    /** As many keys are compared faster than looked up. */
    private static final int FEW = 16;

    private Pairs() {}

    /**
     * The pairs in the order of {@code safe_load}: what merge keys bring, then the mapping's own.
     *
     * @throws ValueFault if a key appears twice or is no scalar, or a merge is impossible
     */
    static Collection<Node.Pair> of(Node.Mapping mapping, Values values) throws ValueFault {
        checkOnce(mapping);
        return hasMerge(mapping) ? merged(mapping, values) : mapping.pairs();
    }

    private static boolean hasMerge(Node.Mapping mapping) {
        for (Node.Pair pair : mapping.pairs()) {
            if (pair.isMerge()) {
                return true;
            }
        }
        return false;
    }

    /** Checks that no key appears twice; a few are compared faster than looked up. */
    private static void checkOnce(Node.Mapping mapping) throws ValueFault {
        List<Node.Pair> pairs = mapping.pairs();
        Set<String> names = pairs.size() > FEW ? new HashSet<>() : null;
        for (int index = 0; index < pairs.size(); index++) {
            Node.Pair pair = pairs.get(index);
            String name = name(pair);
            boolean again = names == null ? isBefore(index, name, pairs) : !pair.isMerge() && !names.add(name);
            if (again && !pair.isMerge()) {
                throw new ValueFault(
                        Rule.DUPLICATE_KEY,
                        Problem.quote(name) + " appears twice in one mapping; keep one of the two",
                        pair.key());
            }
        }
    }

    private static boolean isBefore(int end, String name, List<Node.Pair> pairs) throws ValueFault {
        for (int index = 0; index < end; index++) {
            if (name(pairs.get(index)).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Collection<Node.Pair> merged(Node.Mapping mapping, Values values) throws ValueFault {
        Map<String, Node.Pair> merged = new LinkedHashMap<>();
        for (Node.Pair pair : mapping.pairs()) {
            if (pair.isMerge()) {
                Node at = pair.key();
                values.merged(pair.value()).forEach((key, node) -> {
                    String name = String.valueOf(key);
                    Node.Style style = Node.Style.DOUBLE_QUOTED;
                    merged.put(
                            name, new Node.Pair(new Node.Scalar(at.start(), at.end(), null, null, style, name), node));
                });
            }
        }
        for (Node.Pair pair : mapping.pairs()) {
            if (!pair.isMerge()) {
                merged.put(name(pair), pair);
            }
        }
        return merged.values();
    }

    static String name(Node.Pair pair) throws ValueFault {
        if (pair.key().resolved() instanceof Node.Scalar key) {
            return key.text();
        }
        throw new ValueFault(Rule.VALUE_TYPE, "a key is a list or a mapping; write a text as key", pair.key());
    }

    /** The pair of a key as it is written in a mapping, not brought by a merge; null where there is none. */
    public static Node.@Nullable Pair find(Node.Mapping mapping, String key) {
        for (Node.Pair pair : mapping.pairs()) {
            if (pair.key().resolved() instanceof Node.Scalar scalar
                    && scalar.text().equals(key)) {
                return pair;
            }
        }
        return null;
    }

    /** The keys as written in a mapping. */
    public static List<String> keys(Node.Mapping mapping) {
        return mapping.pairs().stream()
                .map(pair -> pair.key().resolved())
                .filter(Node.Scalar.class::isInstance)
                .map(key -> ((Node.Scalar) key).text())
                .toList();
    }
}
