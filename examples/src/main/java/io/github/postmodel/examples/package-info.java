/**
 * What postmodel is good for, in programs that run.
 *
 * <p>Four short ones, each with a {@code main} that takes a path: {@link io.github.postmodel.examples.ReadPost},
 * {@link io.github.postmodel.examples.ChangePost}, {@link io.github.postmodel.examples.ValidatePost} and
 * {@link io.github.postmodel.examples.ReadFolder}. Started in the project's folder without a path, they take a post of
 * {@code examples/posts}.
 *
 * <p>{@link io.github.postmodel.examples.Validate} is a program for every day: it checks files and folders. One road
 * leads through it: {@code Arguments} → the posts and settings they name ({@code Selected}, by the packages
 * {@code input} and {@code settings}) → what is wrong with each ({@code FileChecker}, on some threads) and between them
 * (package {@code folder}) → a report (package {@code report}), in the order of the files. What could not be looked at
 * goes to {@code Failures}. No post is kept.
 */
@NullMarked
package io.github.postmodel.examples;

import org.jspecify.annotations.NullMarked;
