package io.github.postmodel.io;

import io.github.postmodel.FrontMatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Front matter as the keys and values of a file, in canonical order: what is null is left out. */
final class Fields {
    private Fields() {}

    static Map<String, @Nullable Object> of(FrontMatter front) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        put(fields, "title", front.title());
        put(fields, "date", front.date() == null ? null : IsoDate.format(front.date()));
        put(fields, "tags", front.tags());
        put(fields, "source", front.source());
        put(fields, "external_url", front.externalUrl());
        put(fields, "post_kind", front.postKind());
        put(fields, "draft", front.draft());
        put(fields, "tldr", front.tldr());
        put(fields, "summary", front.summary());
        fields.putAll(front.extra());
        return fields;
    }

    private static void put(Map<String, @Nullable Object> fields, String key, @Nullable Object value) {
        if (value instanceof Boolean || value instanceof List<?>) {
            fields.put(key, value);
        } else if (value != null) {
            fields.put(key, value.toString());
        }
    }
}
