/**
 * Where reports, patches and baselines go: standard output, or a file that an option names.
 *
 * <p>Start at {@link io.github.postmodel.validate.destination.Destination}. {@code OutputPath} says what a name leads to, through
 * links if need be, and {@code Replacement} writes a file as a whole or not at all.
 */
@NullMarked
package io.github.postmodel.validate.destination;

import org.jspecify.annotations.NullMarked;
