/**
 * What a schema says to a person who writes, and not to one who checks.
 *
 * <p>Start at {@link io.github.postmodel.validate.hints.SchemaHints}.
 */
@NullMarked
package io.github.postmodel.validate.hints;

import org.jspecify.annotations.NullMarked;
