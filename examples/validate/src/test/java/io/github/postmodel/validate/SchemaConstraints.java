package io.github.postmodel.validate;

import io.github.postmodel.Advice;
import io.github.postmodel.CleanTags;
import io.github.postmodel.CleanText;
import io.github.postmodel.HttpUrl;
import io.github.postmodel.LinkPost;
import io.github.postmodel.NotBefore;
import io.github.postmodel.WholeFrontMatter;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints whose violation is an error; none that the schema would silently leave out. */
record SchemaConstraints(List<Annotation> constraints) {
    /** The constraints that {@link SchemaMaker} puts into the schema. */
    private static final Set<Class<? extends Annotation>> KNOWN = Set.of(
            CleanTags.class, CleanText.class, HttpUrl.class, NotBefore.class, LinkPost.class, WholeFrontMatter.class);

    static SchemaConstraints of(Annotation... annotations) {
        List<Annotation> constraints = Arrays.stream(annotations)
                .flatMap(SchemaConstraints::unwrapped)
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .filter(annotation -> !isWarning(annotation))
                .toList();
        for (Annotation constraint : constraints) {
            if (!KNOWN.contains(constraint.annotationType())) {
                throw new IllegalStateException("the schema does not know " + constraint);
            }
        }
        return new SchemaConstraints(constraints);
    }

    /** Those of a {@code List} of constraints. */
    private static Stream<Annotation> unwrapped(Annotation annotation) {
        return annotation.annotationType().getSimpleName().equals("List")
                ? Arrays.stream((Annotation[]) attribute(annotation, "value"))
                : Stream.of(annotation);
    }

    private static boolean isWarning(Annotation constraint) {
        return Arrays.asList((Object[]) attribute(constraint, "groups")).contains(Advice.class);
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException fault) {
            throw new LinkageError(fault.getMessage(), fault);
        }
    }

    boolean has(Class<? extends Annotation> type) {
        return get(type) != null;
    }

    <A extends Annotation> @Nullable A get(Class<A> type) {
        return constraints.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
