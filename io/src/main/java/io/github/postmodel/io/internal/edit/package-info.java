/**
 * From a wanted value to candidate edits of a file, the least invasive first; which of them is right is seen by
 * reading it back. Start at {@code EntryEditor}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.edit;

import org.jspecify.annotations.NullMarked;
