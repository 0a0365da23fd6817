package io.github.postmodel.io;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.LocatedPost;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.internal.bind.Fields;
import io.github.postmodel.io.internal.edit.BodyEditor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A post together with the file that it came from: what could be read, what is wrong, and where each value is. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * PostFile file = PostFile.open(path);
 * List<Problem> problems = validator.check(file);
 * file.with(fields -> fields.draft(true)).save();
 * }</pre>
 *
 * <p>It is made of a {@link MarkdownFile}, which is the same file for those who do not want a {@code Post}.
 */
public final class PostFile implements LocatedPost {
    private final MarkdownFile file;
    private final ParsedPost parsed;

    private PostFile(MarkdownFile file, ParsedPost parsed) {
        this.file = file;
        this.parsed = parsed;
    }

    private static PostFile of(MarkdownFile file) {
        return new PostFile(file, ParsedPost.bind(file.index(), file.options()));
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
        return of(MarkdownFile.open(path, options));
    }

    /**
     * Opens the posts of a folder and the folders in it, those of {@link PostReader#list}, one at a time as the stream is
     * asked for them. A file that cannot be read is among them, with its problem.
     *
     * @param folder the folder
     * @return a lazy stream, to be closed
     * @throws PostReadException if the folder itself cannot be read
     */
    public static Stream<PostFile> openAll(Path folder) {
        return openAll(folder, ReadOptions.defaults());
    }

    /**
     * Opens the posts of a folder and the folders in it, those of {@link PostReader#list}, one at a time as the stream is
     * asked for them. A file that cannot be read is among them, with its problem.
     *
     * @param folder the folder
     * @param options limits and assumptions
     * @return a lazy stream, to be closed
     * @throws PostReadException if the folder itself cannot be read
     */
    public static Stream<PostFile> openAll(Path folder, ReadOptions options) {
        return MarkdownFile.openAll(folder, options).map(PostFile::of);
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
        return of(MarkdownFile.parse(text, options));
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
        return of(MarkdownFile.parse(bytes, name, options));
    }

    /**
     * The file itself, without the model.
     *
     * @return the same file
     */
    public MarkdownFile markdown() {
        return file;
    }

    /**
     * The name of the file in messages: the path as it was given, the name given, or {@code <text>}.
     *
     * @return the name
     */
    public String name() {
        return file.name();
    }

    /**
     * Where the file is on disk.
     *
     * @return the path as it was given; empty for a text or bytes
     */
    public Optional<Path> path() {
        return file.path();
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
     * What the reader found wrong. With an error among them {@link PostReader} would have refused the file; warnings
     * are told here only.
     *
     * @return the problems by place, each with its range
     */
    @Override
    public List<Problem> problems() {
        return parsed.problems();
    }

    @Override
    public boolean hasCleanText() {
        return parsed.index().hasCleanText();
    }

    /**
     * The whole text, a byte order mark and all line endings included.
     *
     * @return the text; encoded as UTF-8 it is the file to the byte
     * @throws PostReadException if the file is not UTF-8
     */
    public String text() {
        return file.text();
    }

    /**
     * One line of the text, for a person to look at. A byte that is not UTF-8 shows as U+FFFD.
     *
     * @param number the number of the line; the first is 1
     * @return the line without its ending; empty after the last
     */
    public String line(int number) {
        return file.line(number);
    }

    /**
     * Where a property is, or what is around it; see {@link MarkdownFile#locate(String)}.
     *
     * @param property the path of the property, as in {@link Problem#property()}
     * @return the range; the opening fence where the file does not even have the key
     */
    @Override
    public SourceRange locate(String property) {
        return file.locate(property);
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
        return file.locate(problems);
    }

    /**
     * Where a property is, if the file has it.
     *
     * @param property the path of the property, as in {@link Problem#property()}
     * @return the range; empty where the file does not have the property
     */
    public Optional<SourceRange> find(String property) {
        return file.find(property);
    }

    /**
     * The file with another post. Only the entries whose values differ are changed, each in the style that it has where
     * that can say the new value; a new entry goes to its place in the canonical order, or to the end where the file
     * has an order of its own. All other bytes stay: byte order mark, line endings, comments, blank lines, quotes.
     *
     * <p>The changed text is read again before it is handed back, and gives the post asked for. An order of
     * {@code extra} that differs is no difference. Tags that could not be read are replaced only by what has their words.
     *
     * @param post the post that the file shall have
     * @return the changed file, not saved yet; this one where nothing differs
     * @throws PostEditException if the change cannot be made without loss; it says which key and why
     */
    public PostFile with(Post post) {
        Objects.requireNonNull(post, "post");
        new ParsedPost.UnreadTags(parsed).refuseLoss(post.frontMatter().tags());
        return changedTo(post, Set.of());
    }

    private PostFile changedTo(Post post, Set<String> setAsAWhole) {
        if (post.equals(post())) {
            return this;
        }
        FileEditor<ParsedPost> editor = new FileEditor<>(
                parsed,
                (before, after, splices) -> ParsedPost.parse(before, after, splices, file.options()),
                changed -> changed.post().equals(post));
        editor.setFields(Fields.of(post.frontMatter()), setAsAWhole);
        if (!editor.isDone()) {
            Body before = editor.file().post().body();
            if (!before.equals(post.body())) {
                editor.setBody(new BodyEditor(editor.file().index()).set(before, post.body()), post.body());
            }
            if (!editor.file().post().equals(post)) {
                throw new PostEditException(name(), "", "the changed file would not be read as the post");
            }
        }
        ParsedPost changed = editor.file();
        return new PostFile(file.changed(changed.index()), changed);
    }

    /**
     * The file with some fields changed, as by {@link #with(Post)}: {@code file.with(fields -> fields.draft(true))}. Tags
     * that could not be read may be set as a whole; nothing is added to them.
     *
     * @param change what to do with a builder that holds the fields of the post
     * @return the changed file, not saved yet; this one where nothing differs
     * @throws PostEditException if the change cannot be made without loss; it says which key and why
     */
    public PostFile with(Consumer<FrontMatter.Builder> change) {
        Objects.requireNonNull(change, "change");
        ParsedPost.UnreadTags tags = new ParsedPost.UnreadTags(parsed);
        Post changed = tags.after(change);
        return changedTo(changed, tags.setAsAWhole());
    }

    /**
     * The file without a key or an item; see {@link MarkdownFile#without}.
     *
     * @param property the path of the property
     * @return the changed file, not saved yet; this one where there is no such property
     * @throws PostEditException if it cannot be removed without loss; it says why
     */
    public PostFile without(String property) {
        return changed(file.without(property));
    }

    /**
     * The file with another text, for a change that no value can say: the name of a key, a comment, a fence. The text is
     * read, and {@link #problems()} tells what is wrong with it; nothing else is promised of it.
     *
     * @param text the whole text that the file shall have
     * @return the changed file, not saved yet; this one where nothing differs
     */
    public PostFile withText(String text) {
        return changed(file.withText(text));
    }

    private PostFile changed(MarkdownFile changed) {
        return changed == file ? this : of(changed);
    }

    /**
     * Saves the file where it was opened, as a whole; see {@link MarkdownFile#save()}.
     *
     * @return this file as saved, to go on from
     * @throws PostConflictException if the file has changed on disk since it was opened; it is left as it is
     * @throws IOException if the file cannot be written; it is as it was
     * @throws IllegalStateException if the file was not opened from a path
     */
    public PostFile save() throws IOException {
        return new PostFile(file.save(), parsed);
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
        return of(file.saveAs(path));
    }

    @Override
    public String toString() {
        return name();
    }
}
