package io.github.postmodel.io.internal.model;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.Problem;
import io.github.postmodel.Severity;
import io.github.postmodel.io.internal.check.Constraints;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.readers.Mappers;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.tokens.FrontMatterNode;
import io.github.postmodel.io.internal.tokens.Reading;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type with the mapper that reads and writes it: what does the work of a model that users see. Immutable and
 * thread-safe.
 *
 * @param <T> what a file is read as
 */
public final class Model<T> {
    private final JavaType type;
    private final ObjectMapper mapper;
    private final Names names;
    private final Constraints constraints;
    private final @Nullable Severity unknownKeys;
    private final ModelReader reader;

    private Model(
            JavaType type, ObjectMapper mapper, Names names, Constraints constraints, @Nullable Severity unknownKeys) {
        this.type = type;
        this.mapper = mapper;
        this.names = names;
        this.constraints = constraints;
        this.unknownKeys = unknownKeys;
        this.reader = new ModelReader(type, mapper, names, unknownKeys, constraints);
    }

    /**
     * What a file says.
     *
     * @param value the content; null where there is an error
     * @param problems what is wrong, by place
     * @param <T> what the file is read as
     */
    public record Content<T>(@Nullable T value, List<Problem> problems) {}

    /**
     * A model of a type.
     *
     * @param mapper the user's mapper; it is copied
     * @param unknownKeys how bad an unknown key is; null where it is no fault
     */
    public static <T> Model<T> of(JavaType type, ObjectMapper mapper, @Nullable Severity unknownKeys) {
        ObjectMapper copy = Mappers.forModels(mapper);
        return new Model<>(type, copy, new Names(copy), new Constraints(null), unknownKeys);
    }

    public Model<T> withValidator(Validator validator) {
        return new Model<>(type, mapper, names, new Constraints(validator), unknownKeys);
    }

    public Model<T> withUnknownKeys(@Nullable Severity severity) {
        return new Model<>(type, mapper, names, constraints, severity);
    }

    /** Reads the front matter of a file; where there is none, an empty one. */
    public Content<T> read(Index index, Reading.Limits limits) {
        if (index.fences() == null && !index.isWithoutFrontMatter()) {
            return new Content<>(null, index.problems());
        }
        List<Problem> before = index.isWithoutFrontMatter() ? List.of() : index.problems();
        return read(index.source(), FrontMatterNode.of(index), before, limits);
    }

    /**
     * Reads a node.
     *
     * @param root what the file says; null where it could not be read
     * @param before what is wrong with it already
     */
    @SuppressWarnings("unchecked") // The reader binds the type of this model.
    public Content<T> read(Source source, @Nullable Node root, List<Problem> before, Reading.Limits limits) {
        if (root == null) {
            return new Content<>(null, before);
        }
        ModelReader.Bound bound = reader.read(source, root, before, limits);
        return new Content<>((T) bound.value(), bound.problems());
    }

    /** The fields of a new file. */
    public Map<String, @Nullable Object> fields(T content) {
        return Trees.fields(Trees.of(content, type, mapper));
    }

    /** The fields of a file with another content. */
    public Map<String, @Nullable Object> changed(Map<String, @Nullable Object> fields, T before, T after) {
        return new Change(names).fields(fields, Trees.of(before, type, mapper), Trees.of(after, type, mapper), before);
    }

    /** Whether two contents are written alike. */
    public boolean same(T one, T other) {
        return Trees.same(Trees.of(one, type, mapper), Trees.of(other, type, mapper));
    }
}
