package io.github.postmodel.io.internal.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a property is among the entries: as far as the file has it.
 *
 * @param entry the entry that it is in
 * @param steps the keys and indexes that lead from the entry to it; see {@link PropertyPath}
 * @param key the key of the innermost node; the entry's own where there are no steps, null for an item of a list
 * @param node the innermost node that is written in the entry: what an alias brings is written elsewhere
 * @param flow whether that is in brackets or braces
 * @param complete whether the file has the property itself, and not only what is around it
 */
public record Place(
        Entry entry, List<Object> steps, @Nullable Node key, Node node, boolean flow, boolean complete) {

    /** The place of a property; null where the file has not even an entry for it. */
    public static @Nullable Place of(String property, Entries entries) {
        Entry entry = entries.get(property);
        if (entry != null) {
            return follow(entry, List.of());
        }
        // A top-level key may itself have dots and brackets in it: the longest is meant.
        for (Entry other : entries.list()) {
            boolean isLonger =
                    entry == null || other.key().length() > entry.key().length();
            entry = isLonger && leadsTo(property, other.key()) ? other : entry;
        }
        if (entry != null) {
            int end = entry.key().length();
            String rest = property.substring(property.charAt(end) == '.' ? end + 1 : end);
            return follow(entry, PropertyPath.steps(rest));
        }
        List<Object> steps = PropertyPath.steps(property);
        entry = steps.get(0) instanceof String key ? entries.get(key) : null;
        return entry == null ? null : follow(entry, steps.subList(1, steps.size()));
    }

    private static boolean leadsTo(String property, String key) {
        return !key.isEmpty()
                && property.length() > key.length()
                && property.startsWith(key)
                && ".[".indexOf(property.charAt(key.length())) >= 0;
    }

    private static Place follow(Entry entry, List<Object> steps) {
        Place place = new Place(entry, steps, entry.keyNode(), entry.value(), false, true);
        Node inner = entry.value();
        for (Object step : steps) {
            Node.Pair next = step(inner.resolved(), step);
            if (next == null) {
                return new Place(entry, steps, place.key, place.node, place.flow, false);
            }
            if (!(place.node instanceof Node.Alias)) {
                Node key = step instanceof String ? next.key() : null;
                place = new Place(entry, steps, key, next.value(), place.flow || isFlow(inner), true);
            }
            inner = next.value();
        }
        return place;
    }

    /** The pair that a step leads to, or an item as its own key; null where there is none. */
    private static Node.@Nullable Pair step(Node node, Object step) {
        if (node instanceof Node.Sequence list && step instanceof Integer index) {
            Node item = index < list.items().size() ? list.items().get(index) : null;
            return item == null ? null : new Node.Pair(item, item);
        }
        if (node instanceof Node.Mapping mapping) {
            for (Node.Pair pair : mapping.pairs()) {
                if (KeyName.isNamed(pair.key().resolved(), step)) {
                    return pair;
                }
            }
        }
        return null;
    }

    private static boolean isFlow(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.flow()
                : node instanceof Node.Sequence list && list.flow();
    }

    /** What to point at: the value, or the key of one that is written with nothing. */
    public Node shown() {
        return key != null && node.start() == node.end() ? key : node;
    }
}
