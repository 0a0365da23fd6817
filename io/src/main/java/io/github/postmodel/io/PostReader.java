package io.github.postmodel.io;

import io.github.postmodel.Post;
import io.github.postmodel.io.internal.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads posts. Every method is thread-safe, and throws {@link PostReadException}, and nothing else, for whatever is
 * wrong with the bytes: it tells every problem of the file at once. A file with an error gives no post here; see
 * {@link PostFile} for what can be read of it, and for warnings, which keep no post back.
 *
 * <pre>{@code
 * Post post = PostReader.read(Path.of("posts/small-tools.md"));
 *
 * try (Stream<ReadResult> all = PostReader.readAll(Path.of("posts"))) {
 *     all.forEach(result -> ...); // ReadResult shows how
 * }
 * }</pre>
 *
 * <p>The format is UTF-8 text with a front matter of YAML 1.1, as PyYAML 6 writes it, between lines of {@code ---}.
 */
public final class PostReader {
    private PostReader() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the post
     * @throws PostReadException if the file cannot be read or has an error
     */
    public static Post read(Path path) {
        return read(path, ReadOptions.defaults());
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param options limits and assumptions
     * @return the post
     * @throws PostReadException if the file cannot be read or has an error
     */
    public static Post read(Path path, ReadOptions options) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(options, "options");
        try (FileBytes file = FileBytes.inBuffer(path, options)) {
            return ParsedPost.parse(file.source(), options).orThrow();
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in the bytes of a file
     * @param name the name of the file in messages
     * @return the post
     * @throws PostReadException if the stream cannot be read or the bytes have an error
     */
    public static Post read(InputStream in, String name) {
        return read(in, name, ReadOptions.defaults());
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in the bytes of a file
     * @param name the name of the file in messages
     * @param options limits and assumptions
     * @return the post
     * @throws PostReadException if the stream cannot be read or the bytes have an error
     */
    public static Post read(InputStream in, String name, ReadOptions options) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(options, "options");
        try {
            return ParsedPost.parse(FileBytes.read(in, name, options), options).orThrow();
        } catch (IOException fault) {
            throw FileBytes.unreadable(name, "cannot be read: " + fault.getMessage(), fault);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes, which must not change while they are read
     * @param name the name of the file in messages
     * @return the post
     * @throws PostReadException if the bytes have an error
     */
    public static Post read(byte[] bytes, String name) {
        return read(bytes, name, ReadOptions.defaults());
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes, which must not change while they are read
     * @param name the name of the file in messages
     * @param options limits and assumptions
     * @return the post
     * @throws PostReadException if the bytes have an error
     */
    public static Post read(byte[] bytes, String name, ReadOptions options) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(options, "options");
        return ParsedPost.parse(new Source(name, bytes), options).orThrow();
    }

    /**
     * Reads a text. An unpaired surrogate in it is an error, for UTF-8 cannot say it.
     *
     * @param text the text of a file
     * @return the post
     * @throws PostReadException if the text has an error; it is called {@code <text>} in the message
     */
    public static Post parse(String text) {
        return parse(text, ReadOptions.defaults());
    }

    /**
     * Reads a text. An unpaired surrogate in it is an error, for UTF-8 cannot say it.
     *
     * @param text the text of a file
     * @param options limits and assumptions
     * @return the post
     * @throws PostReadException if the text has an error; it is called {@code <text>} in the message
     */
    public static Post parse(String text, ReadOptions options) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        try (FileBytes file = FileBytes.inBuffer(text)) {
            return ParsedPost.parse(file.source(), options).orThrow();
        }
    }

    /**
     * Reads the posts of a folder, one at a time as the stream is asked for them: the files of {@link #list}, in its
     * order. A file that cannot be read gives a result with its problems, and the next one follows.
     *
     * @param folder the folder
     * @return a lazy stream, to be closed
     * @throws PostReadException if the folder itself cannot be read
     */
    public static Stream<ReadResult> readAll(Path folder) {
        return readAll(folder, ReadOptions.defaults());
    }

    /**
     * Reads the posts of a folder, one at a time as the stream is asked for them: the files of {@link #list}, in its
     * order. A file that cannot be read gives a result with its problems, and the next one follows.
     *
     * @param folder the folder
     * @param options limits and assumptions
     * @return a lazy stream, to be closed
     * @throws PostReadException if the folder itself cannot be read
     */
    public static Stream<ReadResult> readAll(Path folder, ReadOptions options) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(options, "options");
        return new FolderReader(folder, options).readAll();
    }

    /**
     * Reads the posts of a folder with several threads: the same results in the same order as {@link #readAll(Path,
     * ReadOptions)}. They read ahead of who takes the results, by at most 96 files for each thread; no more are in
     * memory at once.
     *
     * @param folder the folder
     * @param options limits and assumptions
     * @param threads how many threads read, at least 1
     * @return a lazy, sequential stream; close it, and its threads end
     * @throws PostReadException if the folder itself cannot be read
     */
    public static Stream<ReadResult> readAll(Path folder, ReadOptions options, int threads) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(options, "options");
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " is not 1 or more");
        }
        return new FolderReader(folder, options).readAll(threads);
    }

    /**
     * The posts of a folder and the folders in it: files named {@code *.md}. Files and folders whose name starts with a
     * dot, index pages ({@code _index.md}), pipes and devices are left out. Links to folders are not followed, and a link
     * to a file only where it leads to a file that is listed anyway; {@link #readAll} tells of one that is not. Sorted by
     * name, folder by folder; a folder is listed when the stream comes to it. One that cannot be listed is in the stream
     * itself, so that reading it tells why.
     *
     * @param folder the folder
     * @return a lazy stream, to be closed
     * @throws PostReadException if the folder itself cannot be listed
     */
    public static Stream<Path> list(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return new FolderReader(folder, ReadOptions.defaults()).list();
    }
}
