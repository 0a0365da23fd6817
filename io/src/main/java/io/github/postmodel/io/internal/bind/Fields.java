package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.internal.IsoDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Front matter as the keys and values of a file, in canonical order: what is null is left out. */
public final class Fields {
    private static final Field[] ALL = Field.values();

    private Fields() {}

    public static Map<String, @Nullable Object> of(FrontMatter front) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Field field : ALL) {
            Object value = front.get(field);
            if (value != null) {
                fields.put(field.key(), written(field.type(), value));
            }
        }
        fields.putAll(front.extra());
        return fields;
    }

    private static Object written(Field.Type type, Object value) {
        return switch (type) {
            case TEXT, TEXTS, FLAG -> value;
            case DATE -> IsoDate.format((OffsetDateTime) value);
            case URL, KIND -> value.toString();
        };
    }
}
