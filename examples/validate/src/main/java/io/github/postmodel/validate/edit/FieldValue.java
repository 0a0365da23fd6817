package io.github.postmodel.validate.edit;

import io.github.postmodel.Field;
import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of a post's fields, made of what a person types as they are made of a file. */
final class FieldValue {
    private FieldValue() {}

    /**
     * The value of a field.
     *
     * @throws Refusal if the text is none; it says what is, as a check of a file does
     */
    static @Nullable Object of(Field field, String text, ReadOptions options) {
        return switch (field.type()) {
            case TEXT -> text;
            case TEXTS -> texts(field, text, options);
            case DATE, URL, KIND, FLAG -> read(field, "'" + text.replace("'", "''") + "'", options);
        };
    }

    private static @Nullable Object texts(Field field, String text, ReadOptions options) {
        if (TypedText.of(text).read() instanceof List<?>) {
            return read(field, text.strip(), options);
        }
        if (text.indexOf(',') >= 0) {
            throw new Refusal(field.key() + " " + Problem.quote(text) + " is not a list; write --set '" + field.key()
                    + "=[" + text + "]', or --add " + field.key() + "=… for each");
        }
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static @Nullable Object read(Field field, String written, ReadOptions options) {
        PostFile file = PostFile.parse("---\n" + field.key() + ": " + written + "\n---\n", options);
        file.problems().stream()
                .filter(problem -> problem.isError() && isOf(field, problem))
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refusal(problem.message());
                });
        return file.post().frontMatter().get(field);
    }

    /** Whether a problem is of the field, and not of what else a post needs. */
    private static boolean isOf(Field field, Problem problem) {
        return problem.property().isEmpty() || problem.property().startsWith(field.key());
    }
}
