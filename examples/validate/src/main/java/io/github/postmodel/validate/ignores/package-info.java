/**
 * Comments in a file that say which rules to ignore in it.
 *
 * <p>Start at {@link io.github.postmodel.validate.ignores.Ignores}: from the text of a file and its problems it makes the
 * problems that are left, with those of the comments themselves. It is a pure function, and knows nothing of a run.
 * {@code DirectiveFinder} finds the comments, {@code UnusedIgnores} removes those that are not needed, and
 * {@code AddedIgnores} writes new ones.
 */
@NullMarked
package io.github.postmodel.validate.ignores;

import org.jspecify.annotations.NullMarked;
