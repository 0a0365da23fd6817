/**
 * How Jackson reads values from the text in the file, each by the type asked for. Start at {@code Mappers}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.readers;

import org.jspecify.annotations.NullMarked;
