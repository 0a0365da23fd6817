/**
 * What differs between two lists of plain data. Start at {@code ListDiff}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.lists;

import org.jspecify.annotations.NullMarked;
