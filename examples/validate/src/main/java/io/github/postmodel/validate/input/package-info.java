/** The files that a command line names. Start at {@code Inputs}. */
@NullMarked
package io.github.postmodel.validate.input;

import org.jspecify.annotations.NullMarked;
