package io.github.postmodel.validate.lsp.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a word that no text has, where that is written as a key or as a value.
 *
 * @param path the keys and indexes that lead to the value; of a key, to its mapping
 * @param siblings the keys of that mapping, or the items of the list, without this one
 * @param hasValue whether it is a key with a value
 */
record Trial(List<Object> path, Collection<?> siblings, boolean hasValue) {
    private static final String WORD = "postmodel-cursor";

    /**
     * Writes the word in place of another.
     *
     * @param space what comes before it
     * @param old what is there
     * @param pieces the texts to try, the best first: the next counts where one is no YAML, with the word or without
     * @return null where nothing can be written there: YAML would be none, or the word a part of something else
     */
    static @Nullable Trial of(Kind kind, Word word, String space, String old, List<Supplier<FrontText.Piece>> pieces) {
        String colon = kind == Kind.KEY && !word.hasColon() ? ": " : "";
        String written = space + word.quote() + WORD + word.quote() + colon;
        for (Supplier<FrontText.Piece> made : pieces) {
            FrontText.Piece piece = made.get();
            Map<String, @Nullable Object> values =
                    FrontText.values(piece.with(written)).orElse(null);
            if (values != null) {
                Trial found = find(kind, values, List.of());
                // What is below has a key: without its own colon, a new one would take it away from that.
                return found == null || found.hasValue && !word.hasColon() ? null : found;
            }
            if (FrontText.values(piece.with(old)).isPresent()) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Trial find(Kind kind, @Nullable Object value, List<Object> path) {
        if (value instanceof Map<?, ?> map) {
            if (kind == Kind.KEY && map.containsKey(WORD)) {
                return new Trial(path, without(map.keySet()), map.get(WORD) != null);
            }
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Trial found = inside(kind, entry.getValue(), with(path, String.valueOf(entry.getKey())), List.of());
                if (found != null) {
                    return found;
                }
            }
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                Trial found = inside(kind, list.get(index), with(path, index), list);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Trial inside(
            Kind kind, @Nullable Object value, List<Object> path, Collection<?> siblings) {
        return kind == Kind.VALUE && WORD.equals(value)
                ? new Trial(path, without(siblings), false)
                : find(kind, value, path);
    }

    /** A path with one more step. */
    static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static List<?> without(Collection<?> all) {
        return all.stream()
                .filter(Objects::nonNull)
                .filter(one -> !WORD.equals(one))
                .toList();
    }
}
