package io.github.postmodel.io.internal.tokens;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.entries.PropertyPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from the whole of the front matter to a property, as far as the file has it.
 *
 * @param path the path of the property
 * @param node the value; null where the file does not have it
 * @param shown what to point at: the value, the key of one that is empty, the alias that it came by, or what is around it
 * @param key the key; null for an item, and where the file does not have it
 * @param aliased whether an alias brought the value
 */
public record Trail(
        String path,
        @Nullable Node node,
        Node shown,
        @Nullable Node key,
        boolean aliased) {
    public static Trail of(Node root) {
        return new Trail("", root.resolved(), root, null, root instanceof Node.Alias);
    }

    /** The value of a key, or the item that an index names. */
    public Trail step(Object step) {
        if (step instanceof Integer && node != null && !(node instanceof Node.Sequence)) {
            // One value that is taken for a list of it.
            return this;
        }
        String next = step instanceof Integer index
                ? PropertyPath.index(path, index)
                : PropertyPath.key(path, step.toString());
        if (node instanceof Node.Sequence list
                && step instanceof Integer index
                && index < list.items().size()) {
            return to(next, null, list.items().get(index));
        }
        Node.Pair pair = node instanceof Node.Mapping mapping ? find(mapping, step.toString()) : null;
        return pair == null ? new Trail(next, null, shown, null, aliased) : to(next, pair.key(), pair.value());
    }

    /** The value that is beside the name of its type: the one value of a mapping, or the second item of a list. */
    public Trail unwrapped() {
        if (node instanceof Node.Mapping && keys().size() == 1) {
            return step(keys().get(0));
        }
        return node instanceof Node.Sequence ? step(1) : this;
    }

    private Trail to(String next, @Nullable Node itsKey, Node value) {
        if (aliased) {
            return new Trail(next, value.resolved(), shown, shown, true);
        }
        Node visible = itsKey != null && value.start() == value.end() ? itsKey : value;
        return new Trail(next, value.resolved(), visible, itsKey, value instanceof Node.Alias);
    }

    /** The pair of a key, the mapping's own or one that a merge brings. */
    private static Node.@Nullable Pair find(Node.Mapping mapping, String key) {
        Node.Pair found = Pairs.find(mapping, key);
        for (Node.Pair pair : mapping.pairs()) {
            if (found == null && pair.isMerge()) {
                found = merged(pair.value(), key);
            }
        }
        return found;
    }

    private static Node.@Nullable Pair merged(Node value, String key) {
        if (value instanceof Node.Alias alias) {
            Node.Pair inner = merged(alias.target(), key);
            return inner == null
                    ? null
                    : new Node.Pair(
                            alias,
                            new Node.Alias(
                                    alias.start(),
                                    alias.end(),
                                    alias.name(),
                                    inner.value().resolved()));
        }
        if (value instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                Node.Pair inner = merged(item, key);
                if (inner != null) {
                    return inner;
                }
            }
        }
        return value instanceof Node.Mapping mapping ? find(mapping, key) : null;
    }

    /** The keys of a mapping as written; none for any other value. */
    public List<String> keys() {
        return node instanceof Node.Mapping mapping ? Pairs.keys(mapping) : List.of();
    }

    /** Whether the file has the property. */
    public boolean isPresent() {
        return node != null;
    }

    public Spot spot() {
        return new Spot(path, shown, null);
    }

    /** Where the key is. */
    public Spot keySpot() {
        return new Spot(path, key == null ? shown : key, null);
    }
}
