/**
 * The command: {@link io.github.postmodel.validate.Validate} checks files and folders.
 *
 * <p>Start at {@code CheckRun}, one run from the arguments to the exit code: {@code Arguments} → the posts and
 * settings that they name ({@code Selection}, from packages {@code input} and {@code settings}) → what is wrong with
 * each (package {@code check}, on some threads) and between them (package {@code folder}) → a report (packages
 * {@code report} and {@code formats}), in the order of the files. {@code RewriteRun} is a run that changes files, or
 * shows what would change: into the canonical form (package {@code canonical}), or as {@code edit} is asked to (package
 * {@code edit}). Whatever could not be done goes to {@code Failures}, and all that is printed passes
 * package {@code output}. No post is kept in memory.
 */
@NullMarked
package io.github.postmodel.validate;

import org.jspecify.annotations.NullMarked;
