/**
 * Mends what can be mended without a guess, and shows it as a patch.
 *
 * <p>Start at {@link io.github.postmodel.validate.fix.Fixer}. It asks one {@code Mender} per rule for a changed file,
 * and takes it only where the file is then better and nothing that was right is lost. Nothing here writes to the disk:
 * {@link io.github.postmodel.validate.fix.FixedFile#after()} is saved by who asked for it, and
 * {@link io.github.postmodel.validate.fix.UnifiedDiff} says what would be saved.
 */
@NullMarked
package io.github.postmodel.validate.fix;

import org.jspecify.annotations.NullMarked;
