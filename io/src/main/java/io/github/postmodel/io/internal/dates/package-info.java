/**
 * The spellings of dates: those that are read, and those of which it can be told what they mean. Start at
 * {@code DateSyntax}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.dates;

import org.jspecify.annotations.NullMarked;
