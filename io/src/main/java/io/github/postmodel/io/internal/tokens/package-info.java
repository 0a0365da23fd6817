/**
 * Front matter as tokens for Jackson: {@code NodeParser} runs over nodes, so that each token has its place in the file
 * and the text that was written there; {@code Reading} holds what is known of one file while it is bound.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.tokens;

import org.jspecify.annotations.NullMarked;
