package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.internal.disk.ConflictException;
import io.github.postmodel.io.internal.disk.History;
import io.github.postmodel.io.internal.disk.SafeFile;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Locator;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Bytes;
import io.github.postmodel.io.internal.text.Utf8;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file with any front matter, or none: read as plain data, changed without loss, and saved as a whole.
 * Immutable and thread-safe; nothing it takes or gives is null unless marked so.
 *
 * <pre>{@code
 * MarkdownFile file = MarkdownFile.open(path);
 * Object order = file.frontMatter().get("order");
 * file.with("nav.order", 4).without("layout").rename("tag", "tags").save();
 * }</pre>
 *
 * <p>A property is named by a path of keys and indexes: {@code title}, {@code tags[1]} (the first is 0),
 * {@code place.seats}, {@code links["github.com"]}. {@link PostFile} reads the same file as a {@code Post}.
 */
public final class MarkdownFile {
    private final Index index;
    private final ReadOptions options;
    private final @Nullable Path path;
    private final @Nullable History history;
    private volatile @Nullable ParsedData data;

    private MarkdownFile(Index index, ReadOptions options, @Nullable Path path, @Nullable History history) {
        this.index = index;
        this.options = options;
        this.path = path;
        this.history = history;
    }

    /**
     * Opens a file. What is wrong with its content is told by {@link #problems()}.
     *
     * @param path the file
     * @return the file
     * @throws PostReadException if the file cannot be read at all, or is larger than the limit
     */
    public static MarkdownFile open(Path path) {
        return open(path, ReadOptions.defaults());
    }

    /**
     * Opens a file. What is wrong with its content is told by {@link #problems()}.
     *
     * @param path the file
     * @param options limits and assumptions
     * @return the file
     * @throws PostReadException if the file cannot be read at all, or is larger than the limit
     */
    public static MarkdownFile open(Path path, ReadOptions options) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(options, "options");
        return of(FileBytes.read(path, options), options, path);
    }

    /**
     * Opens the files of a folder and the folders in it, those of {@link PostReader#list}, one at a time as the stream is
     * asked for them. A file that cannot be read is among them, with its problem.
     *
     * @param folder the folder
     * @return a lazy stream, to be closed
     * @throws PostReadException if the folder itself cannot be read
     */
    public static Stream<MarkdownFile> openAll(Path folder) {
        return openAll(folder, ReadOptions.defaults());
    }

    /**
     * Opens the files of a folder and the folders in it, those of {@link PostReader#list}, one at a time as the stream is
     * asked for them. A file that cannot be read is among them, with its problem.
     *
     * @param folder the folder
     * @param options limits and assumptions
     * @return a lazy stream, to be closed
     * @throws PostReadException if the folder itself cannot be read
     */
    public static Stream<MarkdownFile> openAll(Path folder, ReadOptions options) {
        Objects.requireNonNull(options, "options");
        return PostReader.list(folder).map(path -> {
            try {
                return open(path, options);
            } catch (PostReadException fault) {
                return new MarkdownFile(FileIndexer.unreadable(path.toString(), fault.problems()), options, path, null);
            }
        });
    }

    /**
     * {@return a text taken for a file, called {@code <text>} in messages; half of a surrogate pair is an error in it}
     *
     * @param text the text of a file
     */
    public static MarkdownFile parse(String text) {
        return parse(text, ReadOptions.defaults());
    }

    /**
     * {@return a text taken for a file, called {@code <text>} in messages; half of a surrogate pair is an error in it}
     *
     * @param text the text of a file
     * @param options limits and assumptions
     */
    public static MarkdownFile parse(String text, ReadOptions options) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        return of(new Source("<text>", Utf8Text.bytes(text)), options, null);
    }

    /**
     * {@return bytes taken for a file}
     *
     * @param bytes the bytes; they are copied
     * @param name the name of the file in messages
     */
    public static MarkdownFile parse(byte[] bytes, String name) {
        return parse(bytes, name, ReadOptions.defaults());
    }

    /**
     * {@return bytes taken for a file}
     *
     * @param bytes the bytes; they are copied
     * @param name the name of the file in messages
     * @param options limits and assumptions
     */
    public static MarkdownFile parse(byte[] bytes, String name, ReadOptions options) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(options, "options");
        return of(new Source(name, bytes.clone()), options, null);
    }

    private static MarkdownFile of(Source source, ReadOptions options, @Nullable Path path) {
        return new MarkdownFile(FileIndexer.index(source, options), options, path, null);
    }

    /** {@return the name of the file in messages: the path as it was given, the name given, or {@code <text>}} */
    public String name() {
        return index.source().name();
    }

    /** {@return where the file is on disk, as the path was given; empty for a text or bytes} */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /**
     * The front matter as PyYAML's {@code safe_load} gives it (YAML 1.1): null, String, Boolean, Integer, Long,
     * BigInteger, Double, LocalDate, LocalDateTime, OffsetDateTime, and lists, sets and maps of them. Top-level keys are
     * text as written.
     *
     * @return the values in file order, deeply immutable, without those that have a problem; empty where the file has no
     *     front matter
     */
    public Map<String, @Nullable Object> frontMatter() {
        return data().fields();
    }

    /** {@return what is below the front matter, without its last line ending; all where there is no front matter} */
    public String body() {
        return data().body();
    }

    /** {@return errors and warnings about the encoding, the fences and the YAML, by place; none without front matter} */
    public List<Problem> problems() {
        return data().problems();
    }

    /**
     * {@return the whole text: encoded as UTF-8 it is the file to the byte}
     *
     * @throws PostReadException if the file is not UTF-8
     */
    public String text() {
        Source source = index.source();
        if (Utf8.firstMalformed(source.bytes(), 0, source.length()) >= 0) {
            throw new PostReadException(name(), index.problems(), null);
        }
        return source.text(0, source.length());
    }

    /**
     * {@return whether the text has a piece: this is quicker than to get the text}
     *
     * @param piece any text
     */
    public boolean contains(String piece) {
        return Bytes.contains(index.source().bytes(), Utf8Text.bytes(Objects.requireNonNull(piece, "piece")));
    }

    /** {@return how many bytes the file has} */
    public int size() {
        return index.source().length();
    }

    /**
     * One line of the text, for a person to look at. A byte that is not UTF-8 shows as U+FFFD.
     *
     * @param number the number of the line, from 1 on
     * @return the line without its ending; empty after the last
     */
    public String line(int number) {
        return index.source().lineText(number);
    }

    /**
     * Where a property is: the value of a key, an item, a nested value, or the {@code body}. A key without a value is
     * found at the key, and what an alias brings at the alias.
     *
     * @param property the path of the property
     * @return the range; where the file does not have it, that of what is around it, in the end the opening fence
     */
    public SourceRange locate(String property) {
        return new Locator(index).locate(Objects.requireNonNull(property, "property"));
    }

    /**
     * {@return where the key of a property is; for an item of a list, where {@link #locate(String)} says}
     *
     * @param property the path of the property
     */
    public SourceRange locateKey(String property) {
        return new Locator(index).locateKey(Objects.requireNonNull(property, "property"));
    }

    /** Gives a range to each problem that has none. */
    List<Problem> locate(List<Problem> problems) {
        return new Locator(index).locate(problems);
    }

    /**
     * {@return where a property is; empty where the file does not have it}
     *
     * @param property the path of the property, or {@code body}
     */
    public Optional<SourceRange> find(String property) {
        return new Locator(index).find(Objects.requireNonNull(property, "property"));
    }

    /**
     * The file with another value. What is around it stays to the byte; a new key goes to the end. A file without front
     * matter gets one. What could not be read is set as a whole only. The result is read again, and has the value.
     *
     * @param property the path of the property; the index after the last adds an item
     * @param value one of the types of {@link #frontMatter()}
     * @return the changed file, not saved yet; this one where nothing differs
     * @throws PostEditException if the change cannot be made without loss; it says which key and why
     */
    public MarkdownFile with(String property, @Nullable Object value) {
        return changed(editor().with(Objects.requireNonNull(property, "property"), value));
    }

    /**
     * The file without a property: its own lines go, with the comments on them.
     *
     * @param property the path of a key or an item
     * @return the changed file, not saved yet; this one where there is no such property
     * @throws PostEditException if it cannot be removed without loss; it says why
     */
    public MarkdownFile without(String property) {
        return changed(editor().without(Objects.requireNonNull(property, "property")));
    }

    /**
     * The file with another name for a key, in its place.
     *
     * @param property the path of the key
     * @param name the new name, by itself
     * @return the changed file, not saved yet; this one where there is no such key, or it has that name
     * @throws PostEditException if the name is there already, or the key cannot be renamed without loss
     */
    public MarkdownFile rename(String property, String name) {
        return changed(
                editor().rename(Objects.requireNonNull(property, "property"), Objects.requireNonNull(name, "name")));
    }

    /**
     * The file with another body. The line ending at the end of the file stays.
     *
     * @param body the text below the front matter, without its last line ending
     * @return the changed file, not saved yet; this one where nothing differs
     * @throws PostEditException if the file cannot be divided, or would not be read as that body
     */
    public MarkdownFile withBody(String body) {
        if (body().equals(Objects.requireNonNull(body, "body"))) {
            return this;
        }
        return changed(editor().withBody(body));
    }

    /**
     * The file with another text, for a change that no value can say: a comment, a fence. The text is read, and
     * {@link #problems()} tells what is wrong with it; nothing else is promised of it.
     *
     * @param text the whole text that the file shall have
     * @return the changed file, not saved yet; this one where nothing differs
     */
    public MarkdownFile withText(String text) {
        byte[] bytes = Utf8Text.bytes(Objects.requireNonNull(text, "text"));
        return Arrays.equals(bytes, index.source().bytes())
                ? this
                : changed(FileIndexer.index(new Source(name(), bytes), options));
    }

    /**
     * Saves the file where it was opened, as a whole: whoever reads it, and whatever interrupts the save, finds the old
     * content or the new. Permissions stay, and a symbolic link is followed. Nothing is written where nothing was
     * changed.
     *
     * @return this file as saved, to go on from
     * @throws PostConflictException if the file has changed on disk since it was opened; it is left as it is
     * @throws IOException if the file cannot be written; it is as it was
     * @throws IllegalStateException if the file was not opened from a path
     */
    public MarkdownFile save() throws IOException {
        if (path == null) {
            throw new IllegalStateException(name() + " was not opened from a path; use saveAs");
        }
        byte[] bytes = index.source().bytes();
        try {
            SafeFile.replace(
                    path, bytes, there -> Arrays.equals(there, bytes) || history != null && history.has(there));
        } catch (ConflictException conflict) {
            throw new PostConflictException(path.toString());
        }
        return new MarkdownFile(index, options, path, null);
    }

    /**
     * Saves the file under another name, as a whole.
     *
     * @param path a file that is not there yet, in a folder that is
     * @return the new file, as saved
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file; it is left as it is
     * @throws IOException if the file cannot be written
     */
    public MarkdownFile saveAs(Path path) throws IOException {
        SafeFile.create(Objects.requireNonNull(path, "path"), index.source().bytes());
        return of(new Source(path.toString(), index.source().bytes()), options, path);
    }

    Index index() {
        return index;
    }

    ReadOptions options() {
        return options;
    }

    /** This file with another content. */
    MarkdownFile changed(Index changed) {
        byte[] before = index.source().bytes();
        return Arrays.equals(changed.source().bytes(), before)
                ? this
                : new MarkdownFile(changed, options, path, History.of(before, history));
    }

    private MarkdownEditor editor() {
        return new MarkdownEditor(data(), options);
    }

    private ParsedData data() {
        ParsedData read = data;
        if (read == null) {
            read = ParsedData.bind(index, options);
            data = read;
        }
        return read;
    }

    /** This file with other fields; a key that is not among them is removed. */
    MarkdownFile withFields(Map<String, @Nullable Object> fields) {
        return changed(editor().withFields(fields));
    }

    @Override
    public String toString() {
        return name();
    }
}
