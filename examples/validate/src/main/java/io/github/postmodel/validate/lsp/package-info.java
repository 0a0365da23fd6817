/**
 * {@code validate lsp}: the rules, while a post is written. Speaks the Language Server Protocol on standard input and
 * output, by LSP4J; nothing of this is loaded by any other command.
 *
 * <p>Start at {@link io.github.postmodel.validate.lsp.LspCommand}, which starts a {@code Server}. Messages come on one
 * thread: the texts ({@code text}) are changed there, and nothing else is done. A {@code Diagnoser} checks what was changed
 * on a thread of its own, the newest version only, and {@code Requests} answers questions ({@code features}) on others,
 * from the text as it was when they were asked.
 */
@NullMarked
package io.github.postmodel.validate.lsp;

import org.jspecify.annotations.NullMarked;
