/**
 * The posts that a command line names.
 *
 * <p>Start at {@link io.github.postmodel.validate.input.PathArguments}: files, folders and globs become paths, in the
 * order of their names ({@code Listing}, {@code PathGlob}; the walk itself is the library's). {@code WalkFilter} says what
 * a walk takes, {@code IgnoreRules} what {@code .gitignore} leaves out, {@code PostFolder} both for one folder. An
 * {@link io.github.postmodel.validate.input.InputQueue} makes an {@link io.github.postmodel.validate.input.Input} of
 * each path, which opens the post and saves it.
 */
@NullMarked
package io.github.postmodel.validate.input;

import org.jspecify.annotations.NullMarked;
