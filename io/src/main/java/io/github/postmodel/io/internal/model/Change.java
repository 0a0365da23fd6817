package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.lists.ListDiff;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the difference of two values of a model into the data of a file. What the model does not know stays, and so
 * does what is the same in both; keys keep the names that the file has for them.
 */
public final class Change {
    private final Names names;

    public Change(Names names) {
        this.names = names;
    }

    /** The fields of a file with a changed value; {@code value} is the one that was read. */
    public Map<String, @Nullable Object> fields(
            Map<String, @Nullable Object> data, JsonNode before, JsonNode after, Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        map("", data, before, after, value).forEach((key, item) -> changed.put(String.valueOf(key), item));
        return changed;
    }

    private @Nullable Object changed(
            String path, @Nullable Object data, JsonNode before, JsonNode after, @Nullable Object value) {
        if (Trees.same(before, after)) {
            return data;
        }
        if (data instanceof Map<?, ?> map && before.isObject() && after.isObject()) {
            return map(path, map, before, after, value);
        }
        if (data instanceof List<?> list && before.isArray() && after.isArray() && list.size() == before.size()) {
            return list(path, list, before, after, value);
        }
        if (data != null && !(data instanceof List<?>) && isOneItem(before) && after.isArray()) {
            List<@Nullable Object> items = list(path, List.of(data), before, after, value);
            return isOneItem(after) ? items.get(0) : items;
        }
        return like(data, Trees.data(after));
    }

    /** A list that a file may have as the one value in it. */
    private static boolean isOneItem(JsonNode tree) {
        return tree.isArray() && tree.size() == 1;
    }

    private Map<Object, @Nullable Object> map(
            String path, Map<?, ?> data, JsonNode before, JsonNode after, @Nullable Object value) {
        Map<Object, @Nullable Object> changed = new LinkedHashMap<>(data);
        if (value instanceof Map) {
            rename(changed, before, after);
        }
        Set<String> keys = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(keys::add);
        after.fieldNames().forEachRemaining(keys::add);
        Spellings spellings = new Spellings(names, value, data.keySet());
        for (String key : keys) {
            JsonNode was = before.path(key);
            JsonNode is = after.path(key);
            Object spelling = spelling(spellings.of(key), data);
            boolean onlyTold = !spellings.isRead(key) && !data.containsKey(spelling);
            boolean isRenamed = was.isMissingNode() && changed.containsKey(spelling) && !data.containsKey(spelling);
            if (Trees.same(was, is) || nothing(was) && nothing(is) || onlyTold || isRenamed) {
                continue;
            }
            if (nothing(is)) {
                changed.remove(spelling);
            } else {
                Object known = changed.get(spelling);
                String inner = PropertyPath.key(path, String.valueOf(spelling));
                changed.put(spelling, changed(inner, known, was, is, spellings.value(key)));
            }
        }
        return changed;
    }

    /** A key that is gone, and one that has come with the same: it keeps what the model does not know. */
    private static void rename(Map<Object, @Nullable Object> data, JsonNode before, JsonNode after) {
        Map<JsonNode, String> added = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : after.properties()) {
            if (entry.getValue().isContainerNode() && !before.has(entry.getKey())) {
                added.put(entry.getValue(), entry.getKey());
            }
        }
        if (added.isEmpty()) {
            return;
        }
        Map<Object, @Nullable Object> renamed = new LinkedHashMap<>();
        data.forEach((key, item) -> {
            String text = String.valueOf(key);
            String name = after.has(text) || !before.has(text) ? null : added.remove(before.get(text));
            renamed.put(name == null ? key : name, item);
        });
        data.clear();
        data.putAll(renamed);
    }

    /** The key of a mapping that is written so: a number or a date may be one. */
    private static Object spelling(String text, Map<?, ?> data) {
        if (!data.containsKey(text)) {
            for (Object key : data.keySet()) {
                if (key != null && !(key instanceof String) && key.toString().equals(text)) {
                    return key;
                }
            }
        }
        return text;
    }

    private static boolean nothing(JsonNode tree) {
        return tree.isNull() || tree.isMissingNode();
    }

    /** Items that stay, or are at another place, keep their data; one that differs is changed, one that is new is taken as it is. */
    private List<@Nullable Object> list(
            String path, List<?> data, JsonNode before, JsonNode after, @Nullable Object value) {
        ListDiff diff = ListDiff.of(Trees.items(before), Trees.items(after));
        List<?> values = values(value);
        refuseGuess(path, data, before, values, diff, after.size());
        List<@Nullable Object> changed = new ArrayList<>();
        for (int index = 0; index < after.size(); index++) {
            int from = diff.source(index);
            changed.add(
                    from < 0
                            ? Trees.data(after.get(index))
                            : changed(
                                    PropertyPath.index(path, from),
                                    data.get(from),
                                    before.get(from),
                                    after.get(index),
                                    from < values.size() ? values.get(from) : null));
        }
        return changed;
    }

    /** Refuses to guess which item has keys that the model does not know: they would come to another one, or be lost. */
    private void refuseGuess(String path, List<?> data, JsonNode before, List<?> values, ListDiff diff, int newSize) {
        BitSet stay = new BitSet();
        for (int index = 0; index < newSize; index++) {
            if (diff.source(index) >= 0) {
                stay.set(diff.source(index));
            }
        }
        Map<JsonNode, Object> kept = new HashMap<>();
        for (int old = stay.nextSetBit(0);
                old >= 0 && stay.cardinality() < data.size();
                old = stay.nextSetBit(old + 1)) {
            if (data.get(old) instanceof Map<?, ?> map) {
                kept.put(before.get(old), map);
            }
        }
        for (int old = 0; old < data.size(); old++) {
            Object twin = stay.get(old) ? null : kept.get(before.get(old));
            boolean isGuess = diff.isUncertain(old) || twin != null && !twin.equals(data.get(old));
            String unknown = isGuess
                    ? unknownKey(data.get(old), before.get(old), old < values.size() ? values.get(old) : null)
                    : null;
            if (unknown != null) {
                throw new GuessException(PropertyPath.index(path, old), unknown);
            }
        }
    }

    /** A key of an item that the model does not know; null where there is none. */
    private @Nullable String unknownKey(@Nullable Object data, JsonNode tree, @Nullable Object value) {
        if (data instanceof Map<?, ?> map && tree.isObject()) {
            Spellings spellings = new Spellings(names, value, map.keySet());
            Map<Object, String> known = new HashMap<>();
            tree.fieldNames().forEachRemaining(key -> known.put(spelling(spellings.of(key), map), key));
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = known.get(entry.getKey());
                String unknown = key == null
                        ? entry.getValue() == null ? null : String.valueOf(entry.getKey())
                        : unknownKey(entry.getValue(), tree.path(key), spellings.value(key));
                if (unknown != null) {
                    return unknown;
                }
            }
        }
        if (data instanceof List<?> list && tree.isArray() && list.size() == tree.size()) {
            List<?> values = values(value);
            for (int index = 0; index < list.size(); index++) {
                String unknown =
                        unknownKey(list.get(index), tree.get(index), index < values.size() ? values.get(index) : null);
                if (unknown != null) {
                    return unknown;
                }
            }
        }
        return null;
    }

    /** The items of a list, a set or an array; none of any other value. */
    private static List<?> values(@Nullable Object value) {
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return value instanceof Collection<?> items ? new ArrayList<>(items) : List.of();
    }

    /** A date stays one where the file has one, and so does a number: a model may write either as a text. */
    private static @Nullable Object like(@Nullable Object old, @Nullable Object value) {
        if (value instanceof Double number && (old instanceof Integer || old instanceof Long)) {
            // A whole number is read as one with a fraction all the same.
            long whole = number.longValue();
            return Double.compare((double) whole, number) == 0 ? (Object) whole : number;
        }
        if (!(value instanceof String text)) {
            return value;
        }
        ScalarType type = ScalarType.of(text);
        try {
            if (old instanceof Temporal && type == ScalarType.TIMESTAMP) {
                return ScalarValue.of(type, text);
            }
            if (old instanceof Number && (type == ScalarType.INT || type == ScalarType.FLOAT)) {
                Object number = ScalarValue.of(type, text);
                // 1.10 is another text as a number.
                return String.valueOf(number).equals(text) ? number : value;
            }
        } catch (IllegalArgumentException notOne) {
            return value;
        }
        return value;
    }
}
