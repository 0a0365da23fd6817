/**
 * What is wrong with one file by itself, and the file with what can be fixed.
 *
 * <p>Start at {@link io.github.postmodel.validate.check.FileProblems}: the rules of a post, and what its collection asks
 * for. {@code FileFixer} fixes what of that a run reports.
 */
@NullMarked
package io.github.postmodel.validate.check;

import org.jspecify.annotations.NullMarked;
