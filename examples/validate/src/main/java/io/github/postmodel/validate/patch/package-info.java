/**
 * Shows what would change as a patch.
 *
 * <p>Start at {@link io.github.postmodel.validate.patch.UnifiedDiff}. {@code LineDiff} finds the fewest lines to remove
 * and to add, {@code PatchPath} writes names as git does; tests apply what comes of it with {@code git apply}.
 */
@NullMarked
package io.github.postmodel.validate.patch;

import org.jspecify.annotations.NullMarked;
