package io.github.postmodel.validate.infer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the values that are found at one place of the front matter. */
final class Shape {
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Texts texts = new Texts();
    private final SortedMap<String, Shape> properties = new TreeMap<>();
    private @Nullable Shape items;
    private int count;

    /** The types of JSON Schema, in the order in which a schema names them. */
    enum Kind {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER,
        ARRAY,
        OBJECT,
        NULL
    }

    void add(@Nullable Object value) {
        count++;
        Kind kind = kind(value);
        kinds.merge(kind, 1, Integer::sum);
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> properties
                    .computeIfAbsent(String.valueOf(key), name -> new Shape())
                    .add(item));
        } else if (value instanceof List<?> list) {
            Shape shape = items == null ? new Shape() : items;
            items = shape;
            list.forEach(shape::add);
        }
    }

    /** Adds all that was counted at some other places. */
    void addAll(Collection<Shape> others) {
        for (Shape other : others) {
            count += other.count;
            other.kinds.forEach((kind, number) -> kinds.merge(kind, number, Integer::sum));
            texts.addAll(other.texts);
            other.properties.forEach((key, shape) ->
                    properties.computeIfAbsent(key, name -> new Shape()).addAll(List.of(shape)));
            if (other.items != null) {
                Shape shape = items == null ? new Shape() : items;
                items = shape;
                shape.addAll(List.of(other.items));
            }
        }
    }

    private static Kind kind(@Nullable Object value) {
        if (value == null) {
            return Kind.NULL;
        }
        if (value instanceof String) {
            return Kind.STRING;
        }
        if (value instanceof Boolean) {
            return Kind.BOOLEAN;
        }
        if (value instanceof Double) {
            return Kind.NUMBER;
        }
        if (value instanceof Number) {
            return Kind.INTEGER;
        }
        return value instanceof Map ? Kind.OBJECT : Kind.ARRAY;
    }

    /** How many values there are. */
    int count() {
        return count;
    }

    /** How many are mappings. */
    int mappings() {
        return kinds.getOrDefault(Kind.OBJECT, 0);
    }

    /** The types of the values; a number of any kind where some are whole and some are not. */
    List<Kind> types() {
        return kinds.keySet().stream()
                .filter(kind -> kind != Kind.INTEGER || !kinds.containsKey(Kind.NUMBER))
                .toList();
    }

    Texts texts() {
        return texts;
    }

    /** What the mappings have, by its key. */
    SortedMap<String, Shape> properties() {
        return properties;
    }

    /** The items of the lists; null where there is no list, or none with an item. */
    @Nullable
    Shape items() {
        return items == null || items.count == 0 ? null : items;
    }

    /**
     * Whether the keys of the mappings are names of things, and not of properties: there are some mappings, and most keys
     * are in few of them.
     */
    boolean isDictionary() {
        if (mappings() < 3 || properties.size() < 5) {
            return false;
        }
        Collection<Shape> values = properties.values();
        return values.stream().filter(value -> 2 * value.count > mappings()).count() * 4 < values.size();
    }
}
