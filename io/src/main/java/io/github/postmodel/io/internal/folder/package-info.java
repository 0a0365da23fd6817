/**
 * Walks through a folder, and reads its files on several threads in their order. Start at {@code FolderWalk} and
 * {@code OrderedTasks}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.folder;

import org.jspecify.annotations.NullMarked;
