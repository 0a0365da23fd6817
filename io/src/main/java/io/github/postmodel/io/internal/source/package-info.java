/**
 * The bytes of one file: its lines, its fences, and what offsets are as lines and columns.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.source;

import org.jspecify.annotations.NullMarked;
