/**
 * The rules: what a post must have, and what it should have.
 *
 * <p>Start at {@link io.github.postmodel.validation.PostValidator} for one post, and at
 * {@link io.github.postmodel.validation.PostSetValidator} for what holds between the posts of a folder. Make the first
 * once and keep it for the life of the program; it is thread-safe. Make the second for each run.
 * {@link io.github.postmodel.Rule} says what each rule is for.
 *
 * <p>The rules of one post are also Jakarta constraints on the model, so that {@code @Valid Post} works in any container
 * that runs on Hibernate Validator 8.0, 9.0 or 9.1 and has this jar. A container asks the default group, which has the
 * errors; the warnings are in the group {@link io.github.postmodel.Advice}. {@code PostValidator.problem(violation)}
 * turns what it finds into the names of the file. In an exploded or shaded jar keep
 * {@code META-INF/services/jakarta.validation.ConstraintValidator} and {@code ContributorValidationMessages.properties}.
 *
 * <p>A message says which value is wrong and what to write instead. To have a container use other words, or another
 * language, give the message's key ({@code io.github.postmodel.} and the rule's name) in a
 * {@code ValidationMessages.properties} of your own: the container's interpolator takes it first. Values from a post are
 * never interpolated, and no expression language is needed. {@code check} always uses the words of this jar: whoever
 * wants to print others has the rule and the property of each problem to choose them by.
 *
 * @serial exclude
 */
@NullMarked
package io.github.postmodel.validation;

import org.jspecify.annotations.NullMarked;
