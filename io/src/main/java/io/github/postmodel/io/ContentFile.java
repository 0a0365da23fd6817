package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.internal.model.GuessException;
import io.github.postmodel.io.internal.model.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file read by a {@link ContentModel}: what could be read, what is wrong, and where each value is. Immutable and
 * thread-safe, as far as the content is.
 *
 * <pre>{@code
 * ContentFile<Talk> file = TALKS.open(path);
 * file.problems().forEach(System.err::println);
 * if (file.content().isPresent()) {
 *     file.with(file.content().get().withSeats(40)).save();
 * }
 * }</pre>
 *
 * @param <T> what the file is read as
 */
public final class ContentFile<T> {
    private final Model<T> model;
    private final MarkdownFile file;
    private final Model.Content<T> content;

    ContentFile(Model<T> model, MarkdownFile file) {
        this(model, file, model.read(file.index(), file.options().modelLimits()));
    }

    private ContentFile(Model<T> model, MarkdownFile file, Model.Content<T> content) {
        this.model = model;
        this.file = file;
        this.content = content;
    }

    /**
     * What the front matter says.
     *
     * @return the content; empty where there is an error among the problems
     */
    public Optional<T> content() {
        return Optional.ofNullable(content.value());
    }

    /**
     * What is below the front matter.
     *
     * @return everything after the closing fence, without its last line ending
     */
    public String body() {
        return file.body();
    }

    /**
     * What is wrong with the file, and with the content as the model has it.
     *
     * @return the problems by place, each with its range
     */
    public List<Problem> problems() {
        return content.problems();
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
     * Where the file is on disk.
     *
     * @return the path as it was given; empty for a text or bytes
     */
    public Optional<Path> path() {
        return file.path();
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
     * The file itself, without the model.
     *
     * @return the same file
     */
    public MarkdownFile markdown() {
        return file;
    }

    /**
     * Where a property is, or what is around it; see {@link MarkdownFile#locate(String)}.
     *
     * @param property the path of the property, as in {@link Problem#property()}
     * @return the range; the opening fence where the file does not even have the key
     */
    public SourceRange locate(String property) {
        return file.locate(property);
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
     * The file with another content. Only what differs between the two contents is changed, each value in the style that
     * it has: what the model does not know stays as it is, what it has by default stays absent, and keys keep the names
     * that the file has for them. A value that is null is left out. An item of a list keeps what the model does not know
     * of it at another place too, and when it changes: it is known by its {@code id}, {@code name} or {@code key}, or else
     * by what it shares with what it was.
     *
     * @param content what the front matter is to say
     * @return the changed file, not saved yet; this one where nothing differs
     * @throws PostEditException if the file has errors, or the change cannot be made without loss, as where it is not
     *     certain which item of a list has become which, and one has keys that the model does not know; it says why
     */
    public ContentFile<T> with(T content) {
        Objects.requireNonNull(content, "content");
        // Read once more: the content that was handed out may have been changed, and handed back.
        T before = model.read(file.index(), file.options().modelLimits()).value();
        if (before == null) {
            throw new PostEditException(
                    name(), "", "it has errors, so that it is not known what would change; correct them first");
        }
        MarkdownFile changed = file.withFields(fields(before, content));
        if (changed == file) {
            if (!model.same(before, content)) {
                throw unlike();
            }
            return this;
        }
        ContentFile<T> read = new ContentFile<>(model, changed);
        if (read.content().isEmpty()) {
            Problem first = read.problems().stream()
                    .filter(Problem::isError)
                    .findFirst()
                    .orElseThrow();
            throw new PostEditException(name(), first.property(), first.message());
        }
        if (!model.same(read.content().get(), content)) {
            throw unlike();
        }
        return read;
    }

    private Map<String, @Nullable Object> fields(T before, T content) {
        try {
            return model.changed(file.frontMatter(), before, content);
        } catch (GuessException fault) {
            throw new PostEditException(name(), fault.item(), String.valueOf(fault.getMessage()));
        }
    }

    private PostEditException unlike() {
        return new PostEditException(
                name(), "", "the changed file would not be read as the content; does the mapper read what it writes?");
    }

    /**
     * The file with another body; see {@link MarkdownFile#withBody}.
     *
     * @param body the text below the front matter, without its last line ending
     * @return the changed file, not saved yet; this one where nothing differs
     * @throws PostEditException if the file cannot be divided, or would not be read as that body
     */
    public ContentFile<T> withBody(String body) {
        MarkdownFile changed = file.withBody(body);
        return changed == file ? this : new ContentFile<>(model, changed);
    }

    /**
     * Saves the file where it was opened, as a whole; see {@link MarkdownFile#save()}.
     *
     * @return this file as saved, to go on from
     * @throws PostConflictException if the file has changed on disk since it was opened; it is left as it is
     * @throws IOException if the file cannot be written; it is as it was
     * @throws IllegalStateException if the file was not opened from a path
     */
    public ContentFile<T> save() throws IOException {
        return new ContentFile<>(model, file.save(), content);
    }

    /**
     * Saves the file under another name, as a whole.
     *
     * @param path a file that is not there yet, in a folder that is
     * @return the new file, as saved
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file; it is left as it is
     * @throws IOException if the file cannot be written
     */
    public ContentFile<T> saveAs(Path path) throws IOException {
        return new ContentFile<>(model, file.saveAs(path));
    }

    @Override
    public String toString() {
        return name();
    }
}
