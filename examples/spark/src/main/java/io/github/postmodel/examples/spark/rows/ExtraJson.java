package io.github.postmodel.examples.spark.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The extra keys of a post as a JSON object, in file order. JSON knows less than YAML: dates, and what is no finite
 * number, become texts, sets become arrays, and keys of nested mappings texts.
 */
final class ExtraJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ExtraJson() {}

    static String of(Map<String, @Nullable Object> extra) {
        if (extra.isEmpty()) {
            return "{}";
        }
        try {
            return MAPPER.writeValueAsString(object(extra));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> map) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        map.forEach((key, value) -> object.put(String.valueOf(key), json(value)));
        return object;
    }

    private static @Nullable Object json(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Collection<?> collection) {
            List<@Nullable Object> array = new ArrayList<>(collection.size());
            collection.forEach(item -> array.add(json(item)));
            return array;
        }
        boolean finite = value instanceof Number number && Double.isFinite(number.doubleValue());
        boolean whole = value instanceof Number && !(value instanceof Double);
        return value == null || value instanceof Boolean || finite || whole ? value : value.toString();
    }
}
