package io.github.postmodel.io.internal.model;

import io.github.postmodel.io.internal.faults.BeanTypes;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.faults.Property;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one mapping of a file calls the keys that a mapper writes for a value, and what their values are in Java. */
final class Spellings {
    private final List<String> keys;
    private final Names names;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Object> beans = new LinkedHashMap<>();
    private final @Nullable Object value;

    /**
     * The spellings of a mapping.
     *
     * @param value what it was read as; null where that is not known
     * @param keys its keys
     */
    Spellings(Names names, @Nullable Object value, Collection<?> keys) {
        this.names = names;
        this.value = value;
        this.keys = keys.stream().map(String::valueOf).toList();
        if (value != null && BeanTypes.isBean(value.getClass())) {
            add(value);
        }
    }

    private void add(Object bean) {
        for (Property property : names.bean(bean.getClass()).properties()) {
            if (property.unwrapper() == null) {
                properties.putIfAbsent(property.key(), property);
                beans.putIfAbsent(property.key(), bean);
                continue;
            }
            Object inner = property.of(bean);
            if (inner != null && BeanTypes.isBean(inner.getClass())) {
                for (Property written : names.bean(inner.getClass()).properties()) {
                    Property renamed = written.renamed(property.unwrapper());
                    properties.putIfAbsent(renamed.key(), renamed);
                    beans.putIfAbsent(renamed.key(), inner);
                }
            }
        }
    }

    /** What the file calls a key. */
    String of(String key) {
        Property property = properties.get(key);
        return property == null ? key : names.spelling(property, keys);
    }

    /** Whether a key is read from a file, and not only told. */
    boolean isRead(String key) {
        Property property = properties.get(key);
        return property == null || property.isRead();
    }

    /** The value of a key; null where it is not known. */
    @Nullable
    Object value(String key) {
        Property property = properties.get(key);
        if (property != null) {
            Object bean = beans.get(key);
            return bean == null ? null : property.of(bean);
        }
        return value instanceof Map<?, ?> map ? map.get(key) : null;
    }
}
