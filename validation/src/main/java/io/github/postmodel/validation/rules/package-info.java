/**
 * The rules of one post, as pure functions from a value to {@link io.github.postmodel.validation.rules.Findings}. They
 * know nothing of Jakarta Validation: {@code PostValidator.check} asks them through
 * {@link io.github.postmodel.validation.rules.PostRules}, a container through the package {@code constraints}.
 *
 * <p>Internal: not exported, and may change at any time.
 */
@NullMarked
package io.github.postmodel.validation.rules;

import org.jspecify.annotations.NullMarked;
