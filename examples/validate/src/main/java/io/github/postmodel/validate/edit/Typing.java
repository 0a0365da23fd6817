package io.github.postmodel.validate.edit;

import io.github.postmodel.Field;
import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.check.NewErrors;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validation.PostValidator;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How values are typed in the files of a collection: the fields of a post as a post has them, what a schema speaks of as
 * the schema asks for it, and everything else as the value that is there, or as {@link TypedText#kept} says.
 */
public final class Typing {
    private final ContentCollection collection;
    private final Function<PostFile, List<Problem>> check;
    private final boolean areTexts;

    /**
     * The types of a collection.
     *
     * @param collection the collection
     * @param check finds what is wrong with one of its files
     */
    public Typing(ContentCollection collection, Function<PostFile, List<Problem>> check) {
        this(collection, check, false);
    }

    private Typing(ContentCollection collection, Function<PostFile, List<Problem>> check, boolean areTexts) {
        this.collection = collection;
        this.check = check;
        this.areTexts = areTexts;
    }

    /** Those where a value that is no field of a post is a text, whatever YAML makes of it: a tag, for one. */
    public static Typing ofTexts(ContentCollection collection) {
        return new Typing(collection, file -> List.of(), true);
    }

    /** The field of a post that a path names; null where the files are no posts, or there is no such field. */
    @Nullable
    Field field(String property) {
        return collection.isPost() ? Field.named(property) : null;
    }

    /**
     * The file with another value.
     *
     * @throws Refusal if the text is no value of the property
     */
    PostFile set(PostFile file, String property, String text) {
        Field field = field(property);
        return field == null ? set(file, property, text, false) : set(file, field, value(field, text));
    }

    /**
     * The value of a field.
     *
     * @throws Refusal if the text is no value of it
     */
    @Nullable
    Object value(Field field, String text) {
        return FieldValue.of(field, text, collection.readOptions());
    }

    /** The file with one value: as the only item, where the property is a list. */
    PostFile setOne(PostFile file, String property, String text) {
        Field field = field(property);
        return field != null && field.type() == Field.Type.TEXTS && !text.isEmpty()
                ? set(file, field, List.of(text))
                : set(file, property, text);
    }

    /** The file with a list of one item. */
    PostFile setList(PostFile file, String property, String text) {
        return set(file, property, text, true);
    }

    /** The file with another value of a field, also where that is the one of a post that has none. */
    PostFile set(PostFile file, Field field, @Nullable Object value) {
        PostFile changed = file.with(fields -> fields.set(field, value));
        boolean isSaid = file.markdown().frontMatter().get(field.key()) != null
                && file.problems().stream()
                        .noneMatch(problem ->
                                problem.isError() && problem.property().equals(field.key()));
        return changed != file || isSaid ? changed : of(file, file.markdown().with(field.key(), value));
    }

    /** Tries what keeps the text as it was typed; where the schema has something against that, what YAML reads, or a text. */
    private PostFile set(PostFile file, String property, String text, boolean isNewList) {
        TypedText typed = TypedText.of(text);
        if (areTexts || field(String.valueOf(PropertyPath.steps(property).get(0))) != null) {
            return set(file, property, typed, text, isNewList);
        }
        PostFile kept = set(file, property, typed, typed.kept(Property.like(file.markdown(), property)), isNewList);
        if (!collection.hasSchema() || text.equals(typed.read())) {
            return kept;
        }
        List<Problem> before = check.apply(file);
        return Stream.of(
                        kept,
                        set(file, property, typed, typed.read(), isNewList),
                        set(file, property, typed, text, isNewList))
                .min(Comparator.comparingInt(
                        made -> NewErrors.between(before, check.apply(made)).size()))
                .orElseThrow();
    }

    private static PostFile set(
            PostFile file, String property, TypedText typed, @Nullable Object value, boolean isNewList) {
        MarkdownFile before = file.markdown();
        MarkdownFile changed = before.with(property, isNewList ? Collections.singletonList(value) : value);
        return changed == before
                ? file
                : of(file, typed.spelledIn(changed, isNewList ? PropertyPath.index(property, 0) : property));
    }

    /** A post of a changed file. */
    static PostFile of(PostFile before, MarkdownFile changed) {
        return changed == before.markdown() ? before : before.withText(changed.text());
    }

    /** Whether a key is one that the files may have, whether they do or not. */
    boolean isKnown(String key) {
        return field(key) != null || collection.keys().contains(key);
    }

    /**
     * Refuses a key that the file does not have and that a known one was meant by.
     *
     * @throws Refusal if there is such a key
     */
    void checkKey(MarkdownFile file, String property) {
        String key = Property.key(file, property);
        Set<String> known = collection.keys();
        if (Property.isIn(file, key) || isKnown(key)) {
            return;
        }
        Optional<String> meant = collection.isPost() ? PostValidator.meantKey(key) : Optional.empty();
        String hint = meant.map(field -> "; did you mean " + field + "?").orElseGet(() -> DidYouMean.hint(key, known));
        if (!hint.isEmpty()) {
            throw new Refusal("unknown key " + Problem.quote(key) + hint);
        }
    }
}
