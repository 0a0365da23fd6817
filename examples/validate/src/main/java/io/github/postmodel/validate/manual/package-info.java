/**
 * What a shell and {@code man} know of the command, made from its own options.
 *
 * <p>Start at {@link io.github.postmodel.validate.manual.Manual}: {@code BashScript} (for zsh as well),
 * {@code FishScript} and {@code ManPage} go through the same options.
 */
@NullMarked
package io.github.postmodel.validate.manual;

import org.jspecify.annotations.NullMarked;
