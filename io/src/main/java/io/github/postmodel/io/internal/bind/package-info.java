/**
 * From nodes to values, and from front matter to the values that are written. Start at {@code Binder} for a post, at
 * {@code DataBinder} for plain data.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.bind;

import org.jspecify.annotations.NullMarked;
