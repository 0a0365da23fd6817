package io.github.postmodel.io.support;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.io.internal.yaml.ScalarText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A random change at a random place of some data.
 *
 * @param kind what is done
 * @param path where; for an item that is inserted or moved, that of its list
 * @param value the new value, or the new name
 * @param place the path of the smallest thing that may change; empty for the whole
 * @param isOfScalars whether a scalar becomes a scalar, or a scalar is what is new
 * @param order the old index of each item of the list that items are removed from, inserted into or moved in; else empty
 * @param wanted the data then
 */
public record PathEdit(
        Kind kind,
        String path,
        @Nullable Object value,
        String place,
        boolean isOfScalars,
        List<Integer> order,
        Map<String, @Nullable Object> wanted) {
    /** What can be done. */
    public enum Kind {
        SET,
        ADD,
        INSERT,
        MOVE,
        REMOVE,
        RENAME
    }

    private static final int NEW = -1;
    private static final List<String> NAMES =
            List.of("renamed", "a.b", "it's", "2024", "yes", "x: y", "# c", "two words", "\"", "[x]", "é");

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
        return switch (random.nextInt(10)) {
            case 0 -> remove(spot, wanted);
            case 1 -> rename(spot, wanted, random);
            case 2, 3 -> add(spot, wanted, random);
            case 4 -> insert(spot, wanted, random);
            case 5 -> move(spot, wanted, random);
            default -> set(spot, wanted, random);
        };
    }

    public MarkdownFile apply(MarkdownFile file) {
        return switch (kind) {
            case SET, ADD, INSERT, MOVE -> file.with(path, value);
            case REMOVE -> file.without(path);
            case RENAME -> file.rename(path, String.valueOf(value));
        };
    }

    /** Where the file has afterwards what it had at a path; empty where that is gone or is another. */
    public Optional<List<Object>> after(List<Object> steps) {
        List<Object> at = PropertyPath.steps(path);
        boolean isInside =
                steps.size() >= at.size() && steps.subList(0, at.size()).equals(at);
        if (kind == Kind.SET && isInside) {
            return steps.size() == at.size() ? Optional.of(steps) : Optional.empty();
        }
        if (kind == Kind.RENAME && isInside) {
            return Optional.of(with(steps, at.size() - 1, String.valueOf(value)));
        }
        int depth = kind == Kind.REMOVE ? at.size() - 1 : at.size();
        boolean isItem = !order.isEmpty()
                && steps.size() > depth
                && steps.subList(0, depth).equals(at.subList(0, depth));
        if (isItem) {
            int index = order.indexOf(steps.get(depth));
            return index < 0 ? Optional.empty() : Optional.of(with(steps, depth, index));
        }
        return kind == Kind.REMOVE && isInside ? Optional.empty() : Optional.of(steps);
    }

    private static List<Object> with(List<Object> steps, int index, Object step) {
        List<Object> changed = new ArrayList<>(steps);
        changed.set(index, step);
        return changed;
    }

    private static PathEdit set(Spot spot, Map<String, @Nullable Object> wanted, Random random) {
        Object value = like(spot.value(), random);
        put(spot.parent(), spot.step(), value);
        boolean isOfScalars = isScalar(spot.value()) && isScalar(value);
        return new PathEdit(Kind.SET, spot.path(), copy(value), spot.path(), isOfScalars, List.of(), wanted);
    }

    private static PathEdit remove(Spot spot, Map<String, @Nullable Object> wanted) {
        List<Integer> order = List.of();
        if (spot.parent() instanceof List<?> list) {
            order = indexes(list);
            order.remove((int) spot.step());
            list.remove((int) spot.step());
            order = order.isEmpty() ? List.of(NEW) : order;
        } else {
            ((Map<?, ?>) spot.parent()).remove(spot.step());
        }
        return new PathEdit(Kind.REMOVE, spot.path(), null, spot.parentPath(), false, order, wanted);
    }

    @SuppressWarnings("unchecked")
    private static PathEdit rename(Spot spot, Map<String, @Nullable Object> wanted, Random random) {
        // A number that gets its own digits for a name stays a number.
        String name = spot.step() instanceof String ? NAMES.get(random.nextInt(NAMES.size())) : NAMES.get(0);
        if (!(spot.parent() instanceof Map<?, ?> map) || map.containsKey(name)) {
            return set(spot, wanted, random);
        }
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
        map.clear();
        copy.forEach(
                (key, value) -> ((Map<Object, @Nullable Object>) map).put(key.equals(spot.step()) ? name : key, value));
        return new PathEdit(Kind.RENAME, spot.path(), name, spot.parentPath(), false, List.of(), wanted);
    }

    private static PathEdit add(Spot spot, Map<String, @Nullable Object> wanted, Random random) {
        Object value = any(random);
        if (spot.parent() instanceof List<?> list) {
            String path = PropertyPath.index(spot.parentPath(), list.size());
            put(list, list.size(), value);
            return new PathEdit(Kind.ADD, path, copy(value), spot.parentPath(), isScalar(value), List.of(), wanted);
        }
        String path = PropertyPath.key(spot.parentPath(), "added");
        put(spot.parent(), "added", value);
        return new PathEdit(Kind.ADD, path, copy(value), spot.parentPath(), isScalar(value), List.of(), wanted);
    }

    private static PathEdit insert(Spot spot, Map<String, @Nullable Object> wanted, Random random) {
        if (!(spot.parent() instanceof List<?> list)) {
            return add(spot, wanted, random);
        }
        Object value = any(random);
        if (list.contains(value)) {
            return add(spot, wanted, random);
        }
        List<Integer> order = indexes(list);
        int index = (int) spot.step();
        order.add(index, NEW);
        insert(list, index, value);
        return new PathEdit(
                Kind.INSERT, spot.parentPath(), copy(list), spot.parentPath(), isScalar(value), order, wanted);
    }

    @SuppressWarnings("unchecked")
    private static void insert(List<?> list, int index, @Nullable Object value) {
        ((List<@Nullable Object>) list).add(index, value);
    }

    private static PathEdit move(Spot spot, Map<String, @Nullable Object> wanted, Random random) {
        if (!(spot.parent() instanceof List<?> list) || new HashSet<>(list).size() < list.size() || list.size() < 2) {
            return set(spot, wanted, random);
        }
        List<Integer> order = indexes(list);
        int index = (int) spot.step();
        int to = (index + 1 + random.nextInt(list.size() - 1)) % list.size();
        order.add(to, order.remove(index));
        Object item = list.remove(index);
        insert(list, to, item);
        return new PathEdit(Kind.MOVE, spot.parentPath(), copy(list), spot.parentPath(), false, order, wanted);
    }

    private static List<Integer> indexes(List<?> list) {
        return new ArrayList<>(IntStream.range(0, list.size()).boxed().toList());
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
                String inner = PropertyPath.key(path, key instanceof String name ? name : ScalarText.of(key));
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
