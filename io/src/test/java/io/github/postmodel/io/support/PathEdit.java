package io.github.postmodel.io.support;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A random change at a random place of some data.
 *
 * @param kind what is done
 * @param path where
 * @param value the new value, or the new name
 * @param place the path of the smallest thing that may change; empty for the whole
 * @param isOfScalars whether a scalar becomes a scalar
 * @param wanted the data then
 */
public record PathEdit(
        Kind kind,
        String path,
        @Nullable Object value,
        String place,
        boolean isOfScalars,
        Map<String, @Nullable Object> wanted) {
    /** What can be done. */
    public enum Kind {
        SET,
        ADD,
        REMOVE,
        RENAME
    }

    /** A place in the data: the path, the list or mapping that it is in, and the key or index there. */
    private record Spot(
            String path,
            String parentPath,
            Object parent,
            Object step,
            @Nullable Object value) {}

    public static PathEdit of(Map<String, @Nullable Object> data, Random random) {
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
        data.forEach((key, value) -> wanted.put(key, copy(value)));
        List<Spot> spots = new ArrayList<>();
        addSpots(wanted, "", spots);
        Spot spot = spots.get(random.nextInt(spots.size()));
        return switch (random.nextInt(8)) {
            case 0 -> remove(spot, wanted);
            case 1 -> rename(spot, wanted, random);
            case 2, 3 -> add(spot, wanted, random);
            default -> set(spot, wanted, random);
        };
    }

    public MarkdownFile apply(MarkdownFile file) {
        return switch (kind) {
            case SET, ADD -> file.with(path, value);
            case REMOVE -> file.without(path);
            case RENAME -> file.rename(path, String.valueOf(value));
        };
    }

    private static PathEdit set(Spot spot, Map<String, @Nullable Object> wanted, Random random) {
        Object value = like(spot.value(), random);
        put(spot.parent(), spot.step(), value);
        return new PathEdit(
                Kind.SET, spot.path(), copy(value), spot.path(), isScalar(spot.value()) && isScalar(value), wanted);
    }

    private static PathEdit remove(Spot spot, Map<String, @Nullable Object> wanted) {
        if (spot.parent() instanceof List<?> list) {
            list.remove((int) spot.step());
        } else {
            ((Map<?, ?>) spot.parent()).remove(spot.step());
        }
        return new PathEdit(Kind.REMOVE, spot.path(), null, spot.parentPath(), false, wanted);
    }

    @SuppressWarnings("unchecked")
    private static PathEdit rename(Spot spot, Map<String, @Nullable Object> wanted, Random random) {
        if (!(spot.parent() instanceof Map<?, ?> map) || map.containsKey("renamed")) {
            return set(spot, wanted, random);
        }
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
        map.clear();
        copy.forEach((key, value) ->
                ((Map<Object, @Nullable Object>) map).put(key.equals(spot.step()) ? "renamed" : key, value));
        return new PathEdit(Kind.RENAME, spot.path(), "renamed", spot.parentPath(), false, wanted);
    }

    private static PathEdit add(Spot spot, Map<String, @Nullable Object> wanted, Random random) {
        Object value = any(random);
        if (spot.parent() instanceof List<?> list) {
            String path = PropertyPath.index(spot.parentPath(), list.size());
            put(list, list.size(), value);
            return new PathEdit(Kind.ADD, path, copy(value), spot.parentPath(), false, wanted);
        }
        String path = PropertyPath.key(spot.parentPath(), "added");
        put(spot.parent(), "added", value);
        return new PathEdit(Kind.ADD, path, copy(value), spot.parentPath(), false, wanted);
    }

    @SuppressWarnings("unchecked")
    private static void put(Object parent, Object step, @Nullable Object value) {
        if (parent instanceof Map<?, ?>) {
            ((Map<Object, @Nullable Object>) parent).put(step, value);
        } else if ((int) step == ((List<?>) parent).size()) {
            ((List<@Nullable Object>) parent).add(value);
        } else {
            ((List<@Nullable Object>) parent).set((int) step, value);
        }
    }

    private static void addSpots(Object parent, String path, List<Spot> spots) {
        if (parent instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                String inner = PropertyPath.index(path, index);
                spots.add(new Spot(inner, path, parent, index, list.get(index)));
                addSpots(list.get(index), inner, spots);
            }
        } else if (parent instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                String inner = PropertyPath.key(path, (String) key);
                spots.add(new Spot(inner, path, parent, key, value));
                addSpots(value, inner, spots);
            });
        }
    }

    private static boolean isScalar(@Nullable Object value) {
        return !(value instanceof Iterable<?> || value instanceof Map<?, ?>);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, copy(item)));
            return copy;
        }
        return value instanceof Set<?> set ? new LinkedHashSet<>(set) : value;
    }

    /** Mostly another value of the same type. */
    private static @Nullable Object like(@Nullable Object value, Random random) {
        if (random.nextInt(4) == 0) {
            return any(random);
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Integer number) {
            return number + 1 + random.nextInt(5_000);
        }
        if (value instanceof Set<?> set) {
            Set<Object> copy = new LinkedHashSet<>(set);
            if (random.nextInt(2) == 0 || copy.size() == 1) {
                copy.add("new");
            } else {
                copy.remove(copy.iterator().next());
            }
            return copy;
        }
        return value instanceof LocalDateTime time ? time.plusMinutes(1) : any(random);
    }

    private static @Nullable Object any(Random random) {
        RandomEdits edits = new RandomEdits(random.nextLong());
        return switch (random.nextInt(14)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> 1.5;
            case 4 -> LocalDate.of(2030, 1, 1 + random.nextInt(28));
            case 5 -> LocalDateTime.of(2030, 1, 2, 3, 4, 5).atOffset(ZoneOffset.ofHours(random.nextInt(3)));
            case 6 -> new ArrayList<>(List.of("x", 1, edits.text()));
            case 7 -> new LinkedHashMap<>(Map.of("p", edits.text()));
            case 8 -> new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("name", "n", "q", List.of(1)))));
            case 9 -> new ArrayList<>();
            default -> edits.text();
        };
    }
}
