package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.time.temporal.Temporal;
import java.util.ArrayList;
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
        map(data, before, after, value).forEach((key, item) -> changed.put(String.valueOf(key), item));
        return changed;
    }

    private @Nullable Object changed(@Nullable Object data, JsonNode before, JsonNode after, @Nullable Object value) {
        if (Trees.same(before, after)) {
            return data;
        }
        if (data instanceof Map<?, ?> map && before.isObject() && after.isObject()) {
            return map(map, before, after, value);
        }
        if (data instanceof List<?> list && before.isArray() && after.isArray() && list.size() == before.size()) {
            return list(list, before, after, value);
        }
        if (data != null && !(data instanceof List<?>) && isOneItem(before) && isOneItem(after)) {
            Object item = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
            return changed(data, before.get(0), after.get(0), item);
        }
        return like(data, Trees.data(after));
    }

    /** A list that a file may have as the one value in it. */
    private static boolean isOneItem(JsonNode tree) {
        return tree.isArray() && tree.size() == 1;
    }

    private Map<Object, @Nullable Object> map(Map<?, ?> data, JsonNode before, JsonNode after, @Nullable Object value) {
        Map<Object, @Nullable Object> changed = new LinkedHashMap<>(data);
        Set<String> keys = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(keys::add);
        after.fieldNames().forEachRemaining(keys::add);
        Spellings spellings = new Spellings(names, value, data.keySet());
        for (String key : keys) {
            JsonNode was = before.path(key);
            JsonNode is = after.path(key);
            Object spelling = spelling(spellings.of(key), data);
            boolean onlyTold = !spellings.isRead(key) && !data.containsKey(spelling);
            if (Trees.same(was, is) || nothing(was) && nothing(is) || onlyTold) {
                continue;
            }
            if (nothing(is)) {
                changed.remove(spelling);
            } else {
                changed.put(spelling, changed(changed.get(spelling), was, is, spellings.value(key)));
            }
        }
        return changed;
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

    /** Items that stay keep their data; what is between two of them is changed item by item, or taken as it is. */
    private List<@Nullable Object> list(List<?> data, JsonNode before, JsonNode after, @Nullable Object value) {
        List<@Nullable Object> changed = new ArrayList<>();
        int old = 0;
        int next = 0;
        for (int[] pair : Alignment.of(before, after)) {
            between(changed, data, before, after, value, old, pair[0], next, pair[1]);
            if (pair[0] < before.size()) {
                changed.add(data.get(pair[0]));
            }
            old = pair[0] + 1;
            next = pair[1] + 1;
        }
        return changed;
    }

    private void between(
            List<@Nullable Object> changed,
            List<?> data,
            JsonNode before,
            JsonNode after,
            @Nullable Object value,
            int oldFrom,
            int oldTo,
            int newFrom,
            int newTo) {
        for (int index = newFrom; index < newTo; index++) {
            int old = oldFrom + index - newFrom;
            if (old < oldTo) {
                Object item = value instanceof List<?> list && old < list.size() ? list.get(old) : null;
                changed.add(changed(data.get(old), before.get(old), after.get(index), item));
            } else {
                changed.add(Trees.data(after.get(index)));
            }
        }
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
