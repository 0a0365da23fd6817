package io.github.postmodel.io.internal.bind;

import io.github.postmodel.io.internal.entries.KeyName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes plain data at a path of keys and indexes; what is given stays as it is, and a changed copy comes back. */
public final class DataPath {
    private DataPath() {}

    /**
     * The data with a value at a path: in place of what is there, or after the last.
     *
     * @return empty where the path leads through something that is neither a list nor a mapping, or past the end of a list
     */
    public static Optional<Object> with(@Nullable Object data, List<Object> path, @Nullable Object value) {
        return changed(data, path, (parent, step) -> {
            boolean isList = parent instanceof List<?> || parent == null;
            List<?> list = parent instanceof List<?> all ? all : List.of();
            if (isList && step instanceof Integer index && index <= list.size()) {
                List<@Nullable Object> copy = new ArrayList<>(list);
                if (index == list.size()) {
                    copy.add(value);
                } else {
                    copy.set(index, value);
                }
                return copy;
            }
            if ((parent == null || parent instanceof Map<?, ?>) && step instanceof String) {
                Map<Object, @Nullable Object> copy = copy(parent);
                copy.put(KeyName.in(copy, step), value);
                return copy;
            }
            return null;
        });
    }

    /** The data without what is at a path; empty where there is nothing. */
    public static Optional<Object> without(@Nullable Object data, List<Object> path) {
        return changed(data, path, (parent, step) -> {
            if (parent instanceof List<?> list && step instanceof Integer index && index < list.size()) {
                List<@Nullable Object> copy = new ArrayList<>(list);
                copy.remove(index.intValue());
                return copy;
            }
            if (parent instanceof Map<?, ?> map && map.containsKey(KeyName.in(map, step))) {
                Map<Object, @Nullable Object> copy = copy(parent);
                copy.remove(KeyName.in(map, step));
                return copy;
            }
            return null;
        });
    }

    /** The data with another name for the key at a path; empty where there is no such key, or one of that name. */
    public static Optional<Object> renamed(@Nullable Object data, List<Object> path, String name) {
        return changed(data, path, (parent, step) -> {
            Object old = parent instanceof Map<?, ?> all ? KeyName.in(all, step) : step;
            if (!(parent instanceof Map<?, ?> map) || !map.containsKey(old) || map.containsKey(name)) {
                return null;
            }
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(Objects.equals(old, key) ? name : key, value));
            return copy;
        });
    }

    private interface Change {
        @Nullable
        Object of(@Nullable Object parent, Object step);
    }

    private static Optional<Object> changed(@Nullable Object data, List<Object> path, Change change) {
        Object step = path.get(0);
        if (path.size() == 1) {
            return Optional.ofNullable(change.of(data, step));
        }
        Object child = data instanceof Map<?, ?> map
                ? map.get(KeyName.in(map, step))
                : data instanceof List<?> list && step instanceof Integer index && index < list.size()
                        ? list.get(index)
                        : null;
        return changed(child, path.subList(1, path.size()), change)
                .flatMap(changedChild -> with(data, List.of(step), changedChild));
    }

    private static Map<Object, @Nullable Object> copy(@Nullable Object map) {
        return map instanceof Map<?, ?> all ? new LinkedHashMap<>(all) : new LinkedHashMap<>();
    }
}
