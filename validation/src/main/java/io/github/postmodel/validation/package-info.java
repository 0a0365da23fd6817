/**
 * The rules: what a post must have, and what it had better have.
 *
 * <p>Start at {@link io.github.postmodel.validation.PostValidator}: make one with {@code create()}, keep it for the life
 * of the program, and ask {@code check(post)} for all problems or {@code requireValid(post)} for an exception. It is
 * thread-safe, and so is everything here. {@link io.github.postmodel.Rule} says what each rule is for.
 *
 * <p>The rules are Jakarta constraints on the model itself, so that {@code @Valid Post} works without this class in any
 * container that runs on Hibernate Validator 9.1 or newer and has this jar; {@code PostValidator.problem(violation)}
 * turns what it finds into the names of the file. In an exploded or shaded jar keep
 * {@code META-INF/services/jakarta.validation.ConstraintValidator} and {@code ContributorValidationMessages.properties}.
 *
 * <p>A message says which value is wrong and what to write instead. To put it in other words, or in another language,
 * give its key ({@code io.github.postmodel.} and the rule's name) in a {@code ValidationMessages.properties} of your
 * own. Values from a post are never interpolated, and no expression language is needed.
 */
@NullMarked
package io.github.postmodel.validation;

import org.jspecify.annotations.NullMarked;
