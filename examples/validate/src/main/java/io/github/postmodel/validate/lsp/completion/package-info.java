/**
 * What can be written at a cursor in the front matter.
 *
 * <p>Start at {@link io.github.postmodel.validate.lsp.completion.Completions}. A text that is being written is seldom YAML,
 * so what comes before the cursor is read as tokens ({@code TextBefore}), and the word at the cursor is sought on its line
 * ({@code Word}). Whether something can be written in place of the word, and which property it is, is found out by trying
 * ({@code Trial}), in the whole {@code FrontText} or in as much of it as is YAML.
 */
@NullMarked
package io.github.postmodel.validate.lsp.completion;

import org.jspecify.annotations.NullMarked;
