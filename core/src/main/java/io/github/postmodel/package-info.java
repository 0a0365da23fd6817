/**
 * The model: a post, its front matter, its body, and what can be wrong with them.
 *
 * <p>Start at {@link io.github.postmodel.Post}. A post is read and written by {@code PostReader} and {@code PostWriter}
 * of {@code postmodel-io}, and checked by {@code PostValidator} of {@code postmodel-validation}, or by any Jakarta
 * Validation container: the constraints are annotations of this package. {@link io.github.postmodel.Rule} documents
 * every rule in one place.
 *
 * <p>Everything here is deeply immutable, thread-safe, {@link java.io.Serializable}, and equal by value; nothing is
 * null unless marked {@code @Nullable}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.postmodel;

import org.jspecify.annotations.NullMarked;
