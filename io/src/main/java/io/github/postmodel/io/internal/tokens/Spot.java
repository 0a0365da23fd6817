package io.github.postmodel.io.internal.tokens;

import io.github.postmodel.io.internal.entries.Node;
import org.jspecify.annotations.Nullable;

/**
 * A property and where it is in the file.
 *
 * @param path the path of the property
 * @param node what to point at: a value, a key, or what is around a property that the file does not have
 * @param outer the mapping or list that it is in; null for the front matter as a whole
 */
public record Spot(String path, Node node, @Nullable Frame outer) {
    /** The mapping or list around it; null for the front matter as a whole. */
    public @Nullable Spot around() {
        return outer == null ? null : outer.spot();
    }
}
