package io.github.postmodel.io.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.postmodel.io.internal.yaml.ScalarText;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of {@code extra}. What JSON has no type for is an object whose one key is the tag that YAML has for it:
 * {@code {"!!timestamp": "2025-10-11"}}.
 */
final class ExtraForm {
    private static final String TAG = "!!";
    private static final String TIMESTAMP = "!!timestamp";
    private static final String FLOAT = "!!float";
    private static final String SET = "!!set";
    private static final String MAP = "!!map";

    private ExtraForm() {}

    static void write(@Nullable Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            out.writeNumber(new BigInteger(value.toString()));
        } else if (value instanceof Double number && Double.isFinite(number)) {
            // As YAML writes it, which every other parser reads as well.
            out.writeNumber(ScalarText.of(number));
        } else if (value instanceof List<?> list) {
            list(list, out);
        } else if (value instanceof Map<?, ?> map && isPlain(map)) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), out);
            }
            out.writeEndObject();
        } else {
            tagged(value, out);
        }
    }

    private static void list(Iterable<?> items, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object item : items) {
            write(item, out);
        }
        out.writeEndArray();
    }

    private static boolean isPlain(Map<?, ?> map) {
        for (Object key : map.keySet()) {
            if (!(key instanceof String text) || map.size() == 1 && text.startsWith(TAG)) {
                return false;
            }
        }
        return true;
    }

    private static void tagged(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (value instanceof Map<?, ?> map) {
            out.writeFieldName(MAP);
            out.writeStartArray();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeStartArray();
                write(entry.getKey(), out);
                write(entry.getValue(), out);
                out.writeEndArray();
            }
            out.writeEndArray();
        } else if (value instanceof Set<?> set) {
            out.writeFieldName(SET);
            list(set, out);
        } else {
            out.writeStringField(value instanceof Double ? FLOAT : TIMESTAMP, ScalarText.of(value));
        }
        out.writeEndObject();
    }

    static @Nullable Object read(JsonParser in, DeserializationContext context) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> in.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case START_ARRAY -> items(in, context);
            case START_OBJECT -> object(in, context);
            default -> context.handleUnexpectedToken(Object.class, in);
        };
    }

    private static List<@Nullable Object> items(JsonParser in, DeserializationContext context) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(in, context));
        }
        return items;
    }

    private static @Nullable Object object(JsonParser in, DeserializationContext context) throws IOException {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            in.nextToken();
            map.put(key, read(in, context));
        }
        if (map.size() == 1) {
            Map.Entry<Object, @Nullable Object> only = map.entrySet().iterator().next();
            Object value = only.getValue();
            if (only.getKey() instanceof String tag && tag.startsWith(TAG) && value != null) {
                return untagged(tag, value, context);
            }
        }
        return map;
    }

    private static @Nullable Object untagged(String tag, Object value, DeserializationContext context)
            throws IOException {
        try {
            if (value instanceof String text && (tag.equals(TIMESTAMP) || tag.equals(FLOAT))) {
                return ScalarValue.of(tag.equals(FLOAT) ? ScalarType.FLOAT : ScalarType.TIMESTAMP, text);
            }
        } catch (IllegalArgumentException fault) {
            return context.reportInputMismatch(Object.class, "%s", fault.getMessage());
        }
        if (value instanceof List<?> items && tag.equals(SET)) {
            return new LinkedHashSet<>(items);
        }
        if (value instanceof List<?> items && tag.equals(MAP)) {
            return map(items, context);
        }
        return context.reportInputMismatch(
                Object.class,
                "%s is not written so; use !!timestamp, !!float, !!set or !!map as this module writes it",
                tag);
    }

    // A key may be null, as in YAML; the declared types of the JDK's maps cannot say so.
    @SuppressWarnings("NullAway")
    private static Map<Object, Object> map(List<?> items, DeserializationContext context) throws IOException {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object item : items) {
            if (item instanceof List<?> pair && pair.size() == 2) {
                map.put(pair.get(0), pair.get(1));
            } else {
                context.reportInputMismatch(Object.class, "an item of a !!map is a list of its key and its value");
            }
        }
        return map;
    }
}
