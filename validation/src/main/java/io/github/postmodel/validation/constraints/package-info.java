/**
 * Adapters: the rules as constraint validators of Jakarta Validation, one for each annotation of the model and type of
 * value. {@link io.github.postmodel.validation.constraints.RuleValidator} asks the rules;
 * {@link io.github.postmodel.validation.constraints.Violations} reports what they find.
 *
 * <p>Internal: not exported, and may change at any time. The validators are public because
 * {@link java.util.ServiceLoader}, through which Hibernate Validator finds them, takes public classes only.
 */
@NullMarked
package io.github.postmodel.validation.constraints;

import org.jspecify.annotations.NullMarked;
