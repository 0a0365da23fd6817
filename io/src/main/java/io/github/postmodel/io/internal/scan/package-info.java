/**
 * From bytes to the index, for what the format itself writes; it declines everything else. Start at {@code
 * EntryScanner}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.scan;

import org.jspecify.annotations.NullMarked;
