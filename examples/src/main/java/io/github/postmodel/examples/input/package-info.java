/** The files that a command line names. Start at {@code Inputs}. */
@NullMarked
package io.github.postmodel.examples.input;

import org.jspecify.annotations.NullMarked;
