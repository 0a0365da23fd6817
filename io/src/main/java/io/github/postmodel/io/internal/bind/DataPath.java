package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.entries.KeyName;
import io.github.postmodel.io.internal.entries.PropertyPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        return changed(data, path, (parent, step) -> put(parent, step, value));
    }

    private static @Nullable Object put(@Nullable Object parent, Object step, @Nullable Object value) {
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
    }

    /** Why there is no value at a path, and can be none. */
    public static String obstacle(@Nullable Object data, List<Object> path) {
        Object parent = data;
        String name = "";
        for (Object step : path) {
            int size = parent == null ? 0 : parent instanceof List<?> list ? list.size() : Integer.MAX_VALUE;
            if (step instanceof Integer index && index > size) {
                return name + " has " + items(size) + "; the next would be " + PropertyPath.index(name, size);
            }
            Object child = child(parent, step);
            boolean isParent = parent == null
                    || (step instanceof Integer ? parent instanceof List<?> : parent instanceof Map<?, ?>);
            if (!isParent) {
                return name + " is " + kind(parent) + ", which has no "
                        + (step instanceof Integer ? "item " + step : "key " + Problem.quote((String) step));
            }
            name = step instanceof Integer index
                    ? PropertyPath.index(name, index)
                    : PropertyPath.key(name, (String) step);
            parent = child;
        }
        return "there is no list or mapping that it could be in";
    }

    private static String items(int count) {
        return count == 0 ? "no items" : count == 1 ? "1 item" : count + " items";
    }

    private static String kind(@Nullable Object value) {
        if (value instanceof List<?>) {
            return "a list";
        }
        return value instanceof Map<?, ?> ? "a mapping" : value instanceof Set<?> ? "a set" : "a scalar";
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
        List<@Nullable Object> parents = new ArrayList<>();
        Object parent = data;
        for (Object step : path) {
            parents.add(parent);
            parent = child(parent, step);
        }
        int last = path.size() - 1;
        Object changed = change.of(parents.get(last), path.get(last));
        for (int at = last - 1; at >= 0 && changed != null; at--) {
            changed = put(parents.get(at), path.get(at), changed);
        }
        return Optional.ofNullable(changed);
    }

    private static @Nullable Object child(@Nullable Object data, Object step) {
        if (data instanceof List<?> list && step instanceof Integer index) {
            return index < list.size() ? list.get(index) : null;
        }
        return data instanceof Map<?, ?> map ? map.get(KeyName.in(map, step)) : null;
    }

    private static Map<Object, @Nullable Object> copy(@Nullable Object map) {
        return map instanceof Map<?, ?> all ? new LinkedHashMap<>(all) : new LinkedHashMap<>();
    }
}
