/**
 * A program for every day: {@link io.github.postmodel.validate.Validate} checks files and folders.
 *
 * <p>One road leads through it: {@code Arguments} → the posts and settings they name ({@code Selected}, by the packages
 * {@code input} and {@code settings}) → what is wrong with each ({@code FileChecker}, on some threads) and between them
 * (package {@code folder}) → a report (package {@code report}), in the order of the files. What could not be looked at
 * goes to {@code Failures}. No post is kept.
 */
@NullMarked
package io.github.postmodel.validate;

import org.jspecify.annotations.NullMarked;
