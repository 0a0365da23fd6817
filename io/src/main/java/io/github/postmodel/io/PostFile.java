package io.github.postmodel.io;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.text.Utf8;
import io.github.postmodel.io.text.Utf8Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post together with the file that it came from: what could be read, what is wrong, and where each value stands.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * PostFile file = PostFile.open(path);
 * List<Problem> problems = file.locate(validator.check(file.post(), file.problems()));
 * }</pre>
 */
public final class PostFile implements LocatedPost {
    private static final String TEXT_NAME = "<text>";

    private final ParsedPost parsed;
    private final ReadOptions options;
    private final @Nullable Path path;
    private final @Nullable PostFile origin;

    private PostFile(ParsedPost parsed, ReadOptions options, @Nullable Path path, @Nullable PostFile origin) {
        this.parsed = parsed;
        this.options = options;
        this.path = path;
        this.origin = origin;
    }

    /**
     * Opens a file. What is wrong with its content is told by {@link #problems()}.
     *
     * @param path the file
     * @return the file
     * @throws PostReadException if the file cannot be read at all, or is larger than the limit
     */
    public static PostFile open(Path path) {
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
    public static PostFile open(Path path, ReadOptions options) {
        return new PostFile(ParsedPost.parse(FileBytes.read(path, options), options), options, path, null);
    }

    /**
     * Takes a text for a file. An unpaired surrogate in it is an error, for UTF-8 cannot say it.
     *
     * @param text the text of a file
     * @return the file; it is called {@code <text>} in messages
     */
    public static PostFile parse(String text) {
        return parse(text, ReadOptions.defaults());
    }

    /**
     * Takes a text for a file. An unpaired surrogate in it is an error, for UTF-8 cannot say it.
     *
     * @param text the text of a file
     * @param options limits and assumptions
     * @return the file; it is called {@code <text>} in messages
     */
    public static PostFile parse(String text, ReadOptions options) {
        return new PostFile(
                ParsedPost.parse(new Source(TEXT_NAME, Utf8Text.bytes(text)), options), options, null, null);
    }

    /**
     * Takes bytes for a file.
     *
     * @param bytes the bytes; they are copied
     * @param name the name of the file in messages
     * @return the file
     */
    public static PostFile parse(byte[] bytes, String name) {
        return parse(bytes, name, ReadOptions.defaults());
    }

    /**
     * Takes bytes for a file.
     *
     * @param bytes the bytes; they are copied
     * @param name the name of the file in messages
     * @param options limits and assumptions
     * @return the file
     */
    public static PostFile parse(byte[] bytes, String name, ReadOptions options) {
        return new PostFile(ParsedPost.parse(new Source(name, bytes.clone()), options), options, null, null);
    }

    /**
     * The name of the file in messages: the path as it was given, the name given, or {@code <text>}.
     *
     * @return the name
     */
    public String name() {
        return parsed.source().name();
    }

    /**
     * What could be read. A field that has a problem is unset; where the file as a whole could not be read, every
     * field is.
     *
     * @return the post
     */
    @Override
    public Post post() {
        return parsed.post();
    }

    /**
     * What the reader found wrong. Each is an error: with any, {@link PostReader} would have refused the file.
     *
     * @return the problems by place, each with its range
     */
    @Override
    public List<Problem> problems() {
        return parsed.problems();
    }

    /**
     * The whole text, a byte order mark and all line endings included.
     *
     * @return the text; encoded as UTF-8 it is the file to the byte
     * @throws PostReadException if the file is not UTF-8
     */
    public String text() {
        Source source = parsed.source();
        if (Utf8.firstMalformed(source.bytes(), 0, source.length()) >= 0) {
            throw new PostReadException(name(), problems(), null);
        }
        return source.text(0, source.length());
    }

    /**
     * One line of the text, for a person to look at. A byte that is not UTF-8 shows as U+FFFD.
     *
     * @param number the number of the line; the first is 1
     * @return the line without its ending; empty behind the last
     */
    public String line(int number) {
        return parsed.source().lineText(number);
    }

    /**
     * Where a property stands: the value of a key ({@code external_url}), an item ({@code tags[1]}, the first is 0), a
     * nested value ({@code location.city}), or the {@code body}. A key without a value is found at the key.
     *
     * @param property the name of the property, as in {@link Problem#property()}
     * @return the range; the opening fence where the file does not have the property
     */
    @Override
    public SourceRange locate(String property) {
        return new Locator(parsed).locate(property);
    }

    /**
     * Gives a range to each problem that has none: a bad value's at the value, a bad key's at the key, and that of a
     * missing field at the opening fence.
     *
     * @param problems problems of this post
     * @return the problems, each with a range, by place
     */
    @Override
    public List<Problem> locate(List<Problem> problems) {
        Locator locator = new Locator(parsed);
        return problems.stream().map(locator::locate).sorted(Problem.ORDER).toList();
    }

    /**
     * The file with another post. Only the entries whose values differ are changed, each in the style that it has where
     * that can say the new value; a new entry goes to its place in the canonical order, or to the end where the file
     * has an order of its own. All other bytes stay: byte order mark, line endings, comments, blank lines, quotes.
     *
     * <p>The changed text is read again before it is handed back, and gives the post asked for. An order of
     * {@code extra} that differs is no difference.
     *
     * @param post the post that the file shall have
     * @return the changed file, not saved yet; this one where nothing differs
     * @throws PostEditException if the change cannot be made without loss; it says which key and why
     */
    public PostFile with(Post post) {
        return post.equals(post()) ? this : new PostFile(PostEditor.edit(parsed, post, options), options, path, this);
    }

    /**
     * The file with another text, for a change that no value can say: the name of a key, a comment, a fence. The text is
     * read, and {@link #problems()} tells what is wrong with it; nothing else is promised of it.
     *
     * @param text the whole text that the file shall have
     * @return the changed file, not saved yet; this one where nothing differs
     */
    public PostFile withText(String text) {
        byte[] bytes = Utf8Text.bytes(text);
        return Arrays.equals(bytes, parsed.source().bytes())
                ? this
                : new PostFile(ParsedPost.parse(new Source(name(), bytes), options), options, path, this);
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
    public PostFile save() throws IOException {
        if (path == null) {
            throw new IllegalStateException(name() + " was not opened from a path; use saveAs");
        }
        SafeFile.replace(path, parsed.source().bytes(), this::isKnown);
        return new PostFile(parsed, options, path, null);
    }

    /**
     * Saves the file under another name, as a whole.
     *
     * @param path a file that is not there yet, in a folder that is
     * @return the new file, as saved
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file; it is left as it is
     * @throws IOException if the file cannot be written
     */
    public PostFile saveAs(Path path) throws IOException {
        SafeFile.create(path, parsed.source().bytes());
        Source source = new Source(path.toString(), parsed.source().bytes());
        return new PostFile(ParsedPost.parse(source, options), options, path, null);
    }

    /** Whether some bytes are this file, or one that it was made from. */
    private boolean isKnown(byte[] bytes) {
        for (PostFile file = this; file != null; file = file.origin) {
            if (Arrays.equals(bytes, file.parsed.source().bytes())) {
                return true;
            }
        }
        return false;
    }

    ParsedPost parsed() {
        return parsed;
    }

    @Override
    public String toString() {
        return name();
    }
}
