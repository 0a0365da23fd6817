/**
 * The files around a text that is open: its settings, its collection, and what the other files of its folder say.
 *
 * <p>Start at {@link io.github.postmodel.validate.lsp.site.Workspace}, which finds the
 * {@link io.github.postmodel.validate.lsp.site.Site} of a text. A site asks the same
 * {@link io.github.postmodel.validate.check.FileChecker} as a run of the command, and keeps of each of its files what the
 * rules between posts need, and its tags.
 */
@NullMarked
package io.github.postmodel.validate.lsp.site;

import org.jspecify.annotations.NullMarked;
