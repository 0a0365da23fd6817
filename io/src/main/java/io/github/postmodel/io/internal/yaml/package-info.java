/**
 * YAML 1.1 by itself, with no word about posts, and not part of the API: the type and the value of a scalar, as PyYAML's
 * {@code safe_load} sees them ({@code ScalarType}, {@code ScalarValue}), and the emitter, which writes what PyYAML's
 * {@code safe_dump} writes ({@code YamlEmitter}; {@code ScalarStyle} for one scalar in one style).
 */
@NullMarked
package io.github.postmodel.io.internal.yaml;

import org.jspecify.annotations.NullMarked;
