package io.github.postmodel.io.internal.yaml;

import java.util.Map;

/**
 * A mapping and what PyYAML makes of it.
 *
 * @param line the line of the vector in its file, from 1
 * @param value the mapping, with strings as keys
 * @param yaml what PyYAML writes
 * @param readsBack whether PyYAML reads that as the same mapping
 */
public record Vector(int line, Map<String, Object> value, String yaml, boolean readsBack) {}
