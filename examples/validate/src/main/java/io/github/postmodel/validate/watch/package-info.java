/**
 * Checking again as files change.
 *
 * <p>Start at {@link io.github.postmodel.validate.watch.FolderWatch}, which tells of {@code Changes} in folders as the
 * system tells them, several at once. {@code CheckMemory} keeps what was found in files that have not changed since.
 */
@NullMarked
package io.github.postmodel.validate.watch;

import org.jspecify.annotations.NullMarked;
