/**
 * From bytes to the index, for any YAML, and what is wrong with it in plain words. The only room that knows SnakeYAML.
 * Start at {@code YamlIndexer}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.snakeyaml;

import org.jspecify.annotations.NullMarked;
