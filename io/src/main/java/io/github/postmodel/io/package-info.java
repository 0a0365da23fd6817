/**
 * The file: reads a post, tells what is wrong with it and where, and writes it.
 *
 * <p>Start at {@link io.github.postmodel.io.PostReader} for a post, at {@link io.github.postmodel.io.PostFile} for a
 * post with the file that it came from (its problems, the place of every value), at
 * {@link io.github.postmodel.io.MarkdownFile} for any front matter, and at
 * {@link io.github.postmodel.io.PostWriter} for the canonical form.
 *
 * <p>One road leads through it, each stretch in a room of {@code internal}: bytes ({@code source}) → the index of entries
 * ({@code entries}, made by {@code scan} or {@code snakeyaml}) → values and a typed post ({@code bind}). Writing is the
 * emitter of {@code yaml}; changing a file is {@code edit}, saving it {@code disk}; folders are {@code folder}. In this
 * package {@code FileIndexer} and {@code ParsedPost} walk the road, and {@code FileEditor} walks it back.
 *
 * <p>The static methods are thread-safe; everything they return is immutable. Nothing is null unless marked
 * {@code @Nullable}.
 */
@NullMarked
package io.github.postmodel.io;

import org.jspecify.annotations.NullMarked;
