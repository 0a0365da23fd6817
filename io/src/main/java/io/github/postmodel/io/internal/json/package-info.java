/**
 * Posts as JSON, or as whatever else Jackson writes, in the names of a file. Start at {@code PostForm}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.json;

import org.jspecify.annotations.NullMarked;
