package io.github.postmodel.io;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.io.internal.model.Model;
import io.github.postmodel.io.internal.readers.Mappers;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.YamlEmitter;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A model of your own for the front matter of Markdown files: any record or class that Jackson can bind, checked by its
 * Jakarta constraints. Immutable and thread-safe; made once, for making one takes a while.
 *
 * <pre>{@code
 * record Talk(@NotBlank String title, @NotNull OffsetDateTime date, List<String> tags, @Min(1) int seats) {}
 *
 * ContentModel<Talk> talks = ContentModel.of(Talk.class);
 * Talk talk = talks.read(path);                           // or every problem, each at its line and column
 *
 * ContentFile<Talk> file = talks.open(path);
 * file.problems().forEach(problem -> System.err.println(problem.in(file.name())));
 * file.with(changedTalk).save();                          // only what differs is written
 * }</pre>
 *
 * <p><b>Values</b> are read by the type asked for, from the text in the file: {@code 1.10} into a String is "1.10",
 * {@code NO} is "NO", {@code 1_000} into an int is 1000, {@code yes} into a boolean is true. An {@code Object}, and what
 * is in a {@code Map<String, Object>}, is what YAML 1.1 makes of it. A date may have any spelling that {@link PostReader}
 * reads; one without an offset is a fault for a type that needs one, unless {@link ReadOptions} has a default. All that
 * Jackson can do is allowed: annotations, mix-ins, modules, polymorphic types.
 *
 * <p><b>Faults</b> are told all at once, each at the value, the key or the item that it is about, or at the mapping that
 * lacks something. Beside those of the file they have these rules: {@code value-type} (also {@code date-format},
 * {@code date-offset}), {@code value-unknown} (none of the values there may be), {@code value-required} (nothing where
 * there must be a number or a boolean), {@code value-refused} (by the code of the model), {@code key-required},
 * {@code key-unknown}, and {@code constraint-not-blank} and the like for each constraint. A constraint of the group
 * {@link io.github.postmodel.Advice} is a warning. Beans in a bean are checked with or without
 * {@code @Valid}. What could not be bound is not checked.
 *
 * @param <T> what a file is read as
 */
public final class ContentModel<T> {
    private final Model<T> model;

    private ContentModel(Model<T> model) {
        this.model = model;
    }

    /**
     * A model of a type. Its mapper is a YAML mapper with the modules on the class path, which keeps the offsets of dates.
     *
     * @param type a record or a class that Jackson can bind
     * @param <T> the type
     * @return the model
     */
    public static <T> ContentModel<T> of(Class<T> type) {
        ObjectMapper mapper = Mappers.standard();
        return of(mapper.constructType(Objects.requireNonNull(type, "type")), mapper);
    }

    /**
     * A model of a type with arguments: {@code of(new TypeReference<Map<String, Author>>() {})}.
     *
     * @param type the type
     * @param <T> the type
     * @return the model
     */
    public static <T> ContentModel<T> of(TypeReference<T> type) {
        return of(type, Mappers.standard());
    }

    /**
     * A model with a mapper of your own, for modules, mix-ins and naming strategies.
     *
     * @param type the type
     * @param mapper the mapper; it is copied
     * @param <T> the type
     * @return the model
     */
    public static <T> ContentModel<T> of(Class<T> type, ObjectMapper mapper) {
        return of(mapper.constructType(Objects.requireNonNull(type, "type")), mapper);
    }

    /**
     * A model with a mapper of your own, for modules, mix-ins and naming strategies.
     *
     * @param type the type
     * @param mapper the mapper; it is copied
     * @param <T> the type
     * @return the model
     */
    public static <T> ContentModel<T> of(TypeReference<T> type, ObjectMapper mapper) {
        return of(mapper.constructType(Objects.requireNonNull(type, "type")), mapper);
    }

    private static <T> ContentModel<T> of(JavaType type, ObjectMapper mapper) {
        return new ContentModel<>(Model.of(type, mapper, UnknownKeys.WARN.severity()));
    }

    /**
     * This model with a validator of your own, in place of the one of the Jakarta provider on the class path.
     *
     * @param validator the validator
     * @return the changed model
     */
    public ContentModel<T> validatedBy(Validator validator) {
        return new ContentModel<>(model.withValidator(Objects.requireNonNull(validator, "validator")));
    }

    /**
     * This model with another word on keys that it does not know; {@link UnknownKeys#WARN} unless set.
     *
     * @param unknownKeys what to say of them
     * @return the changed model
     */
    public ContentModel<T> unknownKeys(UnknownKeys unknownKeys) {
        return new ContentModel<>(model.withUnknownKeys(unknownKeys.severity()));
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return what its front matter says
     * @throws PostReadException if the file cannot be read or has an error; it carries every problem
     * @throws IllegalStateException if the type cannot be bound, or has constraints and nothing is there to check them
     */
    public T read(Path path) {
        return read(path, ReadOptions.defaults());
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param options limits and assumptions
     * @return what its front matter says
     * @throws PostReadException if the file cannot be read or has an error; it carries every problem
     * @throws IllegalStateException if the type cannot be bound, or has constraints and nothing is there to check them
     */
    public T read(Path path, ReadOptions options) {
        Objects.requireNonNull(path, "path");
        return read(FileBytes.read(path, Objects.requireNonNull(options, "options")), options);
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in the bytes of a file
     * @param name the name of the file in messages
     * @return what its front matter says
     * @throws PostReadException if the stream cannot be read or has an error; it carries every problem
     */
    public T read(InputStream in, String name) {
        return read(in, name, ReadOptions.defaults());
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in the bytes of a file
     * @param name the name of the file in messages
     * @param options limits and assumptions
     * @return what its front matter says
     * @throws PostReadException if the stream cannot be read or has an error; it carries every problem
     */
    public T read(InputStream in, String name, ReadOptions options) {
        try {
            return read(FileBytes.read(in, name, options), options);
        } catch (IOException fault) {
            throw FileBytes.unreadable(name, "cannot be read: " + fault.getMessage(), fault);
        }
    }

    private T read(Source source, ReadOptions options) {
        return orThrow(source.name(), model.read(FileIndexer.index(source, options), options.modelLimits()));
    }

    /**
     * Reads a data file: one that is YAML as a whole, without fences, such as {@code authors.yaml}.
     *
     * @param path the file
     * @return what it says
     * @throws PostReadException if the file cannot be read or has an error; it carries every problem
     * @throws IllegalStateException if the type cannot be bound, or has constraints and nothing is there to check them
     */
    public T readData(Path path) {
        return readData(path, ReadOptions.defaults());
    }

    /**
     * Reads a data file: one that is YAML as a whole, without fences, such as {@code authors.yaml}.
     *
     * @param path the file
     * @param options limits and assumptions
     * @return what it says
     * @throws PostReadException if the file cannot be read or has an error; it carries every problem
     * @throws IllegalStateException if the type cannot be bound, or has constraints and nothing is there to check them
     */
    public T readData(Path path, ReadOptions options) {
        return readData(
                FileBytes.read(Objects.requireNonNull(path, "path"), Objects.requireNonNull(options, "options")),
                options);
    }

    /**
     * Reads a data file that is in memory: bytes that are YAML as a whole, without fences.
     *
     * @param bytes the bytes
     * @param name the name of the file in messages
     * @return what it says
     * @throws PostReadException if it cannot be read or has an error; it carries every problem
     * @throws IllegalStateException if the type cannot be bound, or has constraints and nothing is there to check them
     */
    public T readData(byte[] bytes, String name) {
        Source source = new Source(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(bytes, "bytes").clone());
        return readData(source, ReadOptions.defaults());
    }

    private T readData(Source source, ReadOptions options) {
        FileIndexer.Data data = FileIndexer.data(source, options);
        return orThrow(source.name(), model.read(source, data.root(), data.problems(), options.modelLimits()));
    }

    /**
     * Opens a file. What is wrong with it is told by {@link ContentFile#problems()}.
     *
     * @param path the file
     * @return the file
     * @throws PostReadException if the file cannot be read at all, or is larger than the limit
     */
    public ContentFile<T> open(Path path) {
        return open(path, ReadOptions.defaults());
    }

    /**
     * Opens a file. What is wrong with it is told by {@link ContentFile#problems()}.
     *
     * @param path the file
     * @param options limits and assumptions
     * @return the file
     * @throws PostReadException if the file cannot be read at all, or is larger than the limit
     */
    public ContentFile<T> open(Path path, ReadOptions options) {
        return new ContentFile<>(model, MarkdownFile.open(path, options));
    }

    /**
     * Opens the files of a folder and the folders in it, those of {@link PostReader#list}, one at a time as the stream is
     * asked for them. A file that cannot be read is among them, with its problem.
     *
     * @param folder the folder
     * @return a lazy stream, to be closed
     * @throws PostReadException if the folder itself cannot be read
     */
    public Stream<ContentFile<T>> openAll(Path folder) {
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
    public Stream<ContentFile<T>> openAll(Path folder, ReadOptions options) {
        return MarkdownFile.openAll(folder, options).map(file -> new ContentFile<>(model, file));
    }

    /**
     * Takes a text for a file.
     *
     * @param text the text of a file
     * @return the file; it is called {@code <text>} in messages
     */
    public ContentFile<T> parse(String text) {
        return parse(text, ReadOptions.defaults());
    }

    /**
     * Takes a text for a file.
     *
     * @param text the text of a file
     * @param options limits and assumptions
     * @return the file; it is called {@code <text>} in messages
     */
    public ContentFile<T> parse(String text, ReadOptions options) {
        return new ContentFile<>(model, MarkdownFile.parse(text, options));
    }

    /**
     * Takes bytes for a file.
     *
     * @param bytes the bytes; they are copied
     * @param name the name of the file in messages
     * @return the file
     */
    public ContentFile<T> parse(byte[] bytes, String name) {
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
    public ContentFile<T> parse(byte[] bytes, String name, ReadOptions options) {
        return new ContentFile<>(model, MarkdownFile.parse(bytes, name, options));
    }

    /**
     * A new file in the canonical form: the keys as the mapper writes them, those without a value left out, and the body.
     *
     * @param content what the front matter is to say
     * @param body the text below it, without its last line ending
     * @return the text of a file
     * @throws IllegalArgumentException if the mapper cannot write the content as keys and values
     */
    public String format(T content, String body) {
        TextBuffer out = new TextBuffer();
        out.append("---\n");
        model.fields(Objects.requireNonNull(content, "content"))
                .forEach((key, value) -> YamlEmitter.entry(out, key, value));
        out.append("---\n").append(body);
        // A carriage return and a line feed would be read as one line ending: give the body one of its own.
        return out.append(body.endsWith("\r") ? "\r\n" : "\n").toString();
    }

    private static <T> T orThrow(String name, Model.Content<T> content) {
        T value = content.value();
        if (value == null) {
            throw new PostReadException(name, content.problems(), null);
        }
        return value;
    }
}
