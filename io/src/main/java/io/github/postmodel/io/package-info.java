/**
 * The file: reads a post, tells what is wrong with it and where, and writes it.
 *
 * <p>Start at {@link io.github.postmodel.io.PostReader} for a post, at {@link io.github.postmodel.io.PostFile} for a
 * post with the file that it came from (its problems, the place of every value), and at
 * {@link io.github.postmodel.io.PostWriter} for the canonical form.
 *
 * <p>One road leads through the package: bytes ({@code Source}) → the lines of the front matter ({@code
 * FrontLines}, {@code Fences}) → the index of entries with their offsets ({@code Entries}) → a typed post and its problems
 * ({@code Binder}). {@code EntryScanner} makes the index of what the format itself writes, {@code YamlIndexer} that of
 * everything else. Writing is {@code PostWriter}, on top of the emitter in the package {@code yaml}; changing a file is
 * {@code PostEditor}, saving it {@code SafeFile}. Folders are {@code PostFolder} and {@code ReadAhead}. Below, the package
 * {@code yaml} knows YAML and no posts, and {@code text} knows bytes and characters and no YAML.
 *
 * <p>The static methods are thread-safe; everything they return is immutable. Nothing is null unless marked
 * {@code @Nullable}.
 */
@NullMarked
package io.github.postmodel.io;

import org.jspecify.annotations.NullMarked;
