/**
 * The process around a run.
 *
 * <p>Start at {@link io.github.postmodel.validate.terminal.Console}: the streams, through the gate of package
 * {@code output}, and what the environment says of them. {@code StandardStreams} makes the console of this process;
 * tests make others. {@code Progress} draws the progress line, and {@code Interruption} is Ctrl-C.
 */
@NullMarked
package io.github.postmodel.validate.terminal;

import org.jspecify.annotations.NullMarked;
