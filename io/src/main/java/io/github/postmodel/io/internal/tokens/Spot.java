package io.github.postmodel.io.internal.tokens;

import io.github.postmodel.io.internal.entries.Node;
import org.jspecify.annotations.Nullable;

/**
 * A property and where it is in the file.
 *
 * @param path the path of the property
 * @param node what to point at: a value, a key, or what is around a property that the file does not have
 * @param around the mapping or list that it is in; null for the front matter as a whole
 */
public record Spot(String path, Node node, @Nullable Spot around) {}
