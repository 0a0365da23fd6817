/**
 * What an editor can ask about a text, each in a class of its own; none of them knows of messages or threads.
 *
 * <p>{@link io.github.postmodel.validate.lsp.features.Diagnostics} are what is wrong with it, and {@code QuickFixes},
 * {@code Formatting} and {@code TagRename} what can be done about it, as {@code TextChange}s.
 */
@NullMarked
package io.github.postmodel.validate.lsp.features;

import org.jspecify.annotations.NullMarked;
