/**
 * The texts that a client has open, and places in them: no word about posts.
 *
 * <p>Start at {@link io.github.postmodel.validate.lsp.text.Documents}, which keeps each text as the client changes it. A
 * {@link io.github.postmodel.validate.lsp.text.DocumentText} knows where its lines start, and
 * {@link io.github.postmodel.validate.lsp.text.Positions} turns places of the protocol, and of a problem, into offsets and
 * back.
 */
@NullMarked
package io.github.postmodel.validate.lsp.text;

import org.jspecify.annotations.NullMarked;
