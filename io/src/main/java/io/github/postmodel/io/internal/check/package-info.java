/**
 * Jakarta Validation for a model of the user's own: the provider on the class path, its messages without an expression
 * language, and whether a class has constraints at all. Start at {@code Constraints}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.check;

import org.jspecify.annotations.NullMarked;
