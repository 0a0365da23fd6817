/**
 * What the modules share: what a reader sees of a text, and how a date is spelled.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.internal;

import org.jspecify.annotations.NullMarked;
