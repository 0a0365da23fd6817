/**
 * What is wrong with a file, and the file with what can be fixed, wherever its text comes from: a run of the command and
 * the language server ask the same.
 *
 * <p>Start at {@link io.github.postmodel.validate.check.FileChecker}. {@code FileProblems} are the rules of a post, and what
 * its collection asks for; {@code FileFixer} fixes what of that a run reports; {@code NewErrors} are those that a change
 * brings.
 */
@NullMarked
package io.github.postmodel.validate.check;

import org.jspecify.annotations.NullMarked;
