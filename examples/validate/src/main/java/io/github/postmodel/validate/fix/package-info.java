/**
 * Fixes what can be fixed safely.
 *
 * <p>Start at {@link io.github.postmodel.validate.fix.Fixer}. It asks one {@code ProblemFix} per rule for a changed
 * file, and accepts it only if the file then has fewer problems and has lost nothing that could be read. Nothing here
 * writes to the disk: the caller saves {@link io.github.postmodel.validate.fix.FixedFile#after()}, and package
 * {@code patch} shows what that would change.
 */
@NullMarked
package io.github.postmodel.validate.fix;

import org.jspecify.annotations.NullMarked;
