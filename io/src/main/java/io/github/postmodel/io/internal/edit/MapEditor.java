package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.KeyName;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Splice;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.Tags;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a mapping or a set another, key by key. */
final class MapEditor {
    private final Draft draft;
    private final Draft.PartEditor parts;
    private final Item parent;
    private final Node.Mapping mapping;
    private final List<Item> items;
    private final BitSet removed = new BitSet();

    /** An editor that hands on its parts. */
    MapEditor(Draft draft, Item parent, Node.Mapping mapping, Draft.PartEditor parts) {
        this.draft = draft;
        this.parts = parts;
        this.parent = parent;
        this.mapping = mapping;
        List<Item> found = draft.layout().items(mapping);
        this.items = found == null ? List.of() : found;
    }

    /** Makes a mapping another; whether it could be done. */
    boolean edit(Map<?, ?> current, Map<?, ?> wanted, int depth) {
        Set<@Nullable Object> own = new HashSet<>();
        List<Node> values = values();
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            if (isMerge(item)) {
                continue;
            }
            Object key = key(item);
            if (key == UNKNOWN || !own.add(key) || !current.containsKey(key)) {
                return false;
            }
            if (!wanted.containsKey(key)) {
                removed.set(index);
            } else if (!Objects.equals(current.get(key), wanted.get(key))) {
                parts.edit(draft, values, item, current.get(key), wanted.get(key), depth + 1, mapping.flow());
            }
        }
        List<Map.Entry<?, ?>> added = new ArrayList<>();
        for (Map.Entry<?, ?> entry : wanted.entrySet()) {
            Object key = entry.getKey();
            boolean isMerged = !own.contains(key) && current.containsKey(key);
            if (!own.contains(key) && !(isMerged && Objects.equals(current.get(key), entry.getValue()))) {
                added.add(entry);
            }
        }
        return rename(current, wanted, added) || finish(added, wanted.isEmpty());
    }

    /** Makes a set another. */
    boolean edit(Set<?> wanted) {
        Set<@Nullable Object> own = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            Object key = key(items.get(index));
            if (key == UNKNOWN || isMerge(items.get(index))) {
                return false;
            }
            own.add(key);
            removed.set(index, !wanted.contains(key));
        }
        List<String> texts = new ArrayList<>();
        NodeWriter writer = writer();
        for (Object key : wanted) {
            if (!own.contains(key)) {
                texts.add(setItem(writer, key));
            }
        }
        return change(texts, wanted.isEmpty());
    }

    private String setItem(NodeWriter writer, Object key) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (last != null && last.mark() < 0) {
            ScalarStyle.Place place = mapping.flow() ? ScalarStyle.Place.FLOW_KEY : ScalarStyle.Place.BLOCK_KEY;
            String text = writer.key(key, keyStyle(), place);
            if (text != null) {
                return mapping.flow() && draft.source().bytes()[last.start()] != '?' ? text : "? " + text;
            }
        }
        return mapping.flow()
                ? writer.flowPair(key, null, null, keyStyle())
                : writer.pair(key, null, null, keyStyle(), column());
    }

    /** One key that is gone, and another that has its value in its place: it has got another name. */
    private boolean rename(Map<?, ?> current, Map<?, ?> wanted, List<Map.Entry<?, ?>> added) {
        if (removed.cardinality() != 1 || added.size() != 1) {
            return false;
        }
        Item item = items.get(removed.nextSetBit(0));
        Object old = key(item);
        Map.Entry<?, ?> now = added.get(0);
        boolean isSame = Objects.equals(current.get(old), now.getValue())
                && new ArrayList<>(current.keySet()).indexOf(old)
                        == new ArrayList<>(wanted.keySet()).indexOf(now.getKey());
        List<Splice> renamed = isSame && item.key() != null && now.getKey() instanceof String name
                ? KeyEditor.rename(draft.source(), item.key(), mapping.flow(), name)
                        .findFirst()
                        .orElse(List.of())
                : List.of();
        renamed.forEach(splice -> draft.replace(splice.from(), splice.to(), splice.text()));
        return !renamed.isEmpty();
    }

    private boolean finish(List<Map.Entry<?, ?>> added, boolean isEmpty) {
        List<String> texts = new ArrayList<>();
        NodeWriter writer = writer();
        for (Map.Entry<?, ?> entry : added) {
            Node model = model(entry.getValue());
            texts.add(
                    mapping.flow()
                            ? writer.flowPair(entry.getKey(), entry.getValue(), model, keyStyle())
                            : writer.pair(entry.getKey(), entry.getValue(), model, keyStyle(), column()));
        }
        return change(texts, isEmpty);
    }

    private boolean change(List<String> added, boolean isEmpty) {
        if (removed.isEmpty() && added.isEmpty()) {
            return true;
        }
        Brackets brackets = Brackets.of(draft, parent, mapping);
        Items pieces = brackets.pieces(items);
        if (brackets.isPairAlone()) {
            return isEmpty && brackets.clear(items, "{}");
        }
        boolean possible = items.size() == mapping.pairs().size() && pieces.areSeparate();
        if (!possible || items.isEmpty() && brackets.arePlain(draft.manner().flowMaps())) {
            return false;
        }
        if (removed.cardinality() == items.size() && !items.isEmpty()) {
            return isEmpty && brackets.clear(items, "{}");
        }
        pieces.remove(removed);
        if (!added.isEmpty()) {
            pieces.insert(removed.previousClearBit(items.size() - 1), Items.Piece.all(added));
        }
        return true;
    }

    private NodeWriter writer() {
        return draft.writer(draft.manner().near(values()), mapping.start());
    }

    private List<Node> values() {
        return mapping.pairs().stream().map(Node.Pair::value).toList();
    }

    private int column() {
        return items.isEmpty() ? 0 : draft.column(items.get(0).start());
    }

    private ScalarStyle keyStyle() {
        return KeyEditor.usual(mapping.pairs().stream().map(Node.Pair::key).toList());
    }

    /** The last neighbour that is a collection of the same kind. */
    private @Nullable Node model(@Nullable Object value) {
        Node model = null;
        for (Node.Pair pair : mapping.pairs()) {
            boolean isLike = value instanceof List<?>
                    ? pair.value() instanceof Node.Sequence
                    : value instanceof Map<?, ?> && pair.value() instanceof Node.Mapping;
            model = isLike ? pair.value() : model;
        }
        return model;
    }

    private static boolean isMerge(Item item) {
        return item.key() != null && new Node.Pair(item.key(), item.value()).isMerge();
    }

    /** The key that YAML makes of a node. */
    private static final Object UNKNOWN = new Object();

    private static @Nullable Object key(Item item) {
        Node node = item.key() == null ? item.value() : item.key().resolved();
        if (!(node instanceof Node.Scalar key)) {
            return UNKNOWN;
        }
        boolean isKnown = key.tag() == null || key.tag().equals(Tags.YAML + "str");
        return isKnown ? KeyName.of(key) : UNKNOWN;
    }
}
