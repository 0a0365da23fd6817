/** The terminal, or what stands in its place. Start at {@code Console}. */
@NullMarked
package io.github.postmodel.validate.terminal;

import org.jspecify.annotations.NullMarked;
