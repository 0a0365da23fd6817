/**
 * Saves a file as a whole, and only over the content that it was made from. Start at {@code SafeFile}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.disk;

import org.jspecify.annotations.NullMarked;
