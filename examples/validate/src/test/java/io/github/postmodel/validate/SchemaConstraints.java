package io.github.postmodel.validate;

import io.github.postmodel.HttpUrl;
import io.github.postmodel.LinkPost;
import io.github.postmodel.NoControlCharacters;
import io.github.postmodel.NotBefore;
import io.github.postmodel.NotBlankTags;
import io.github.postmodel.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints whose violation is an error; none that the schema would silently leave out. */
record SchemaConstraints(List<Annotation> constraints) {
    /** The constraints that {@link SchemaMaker} and the Jakarta module put into the schema. */
    private static final Set<Class<? extends Annotation>> KNOWN = Set.of(
            NotBlank.class,
            NotNull.class,
            NotBlankTags.class,
            NoControlCharacters.class,
            HttpUrl.class,
            NotBefore.class,
            LinkPost.class);

    static SchemaConstraints of(Annotation... annotations) {
        List<Annotation> constraints = Arrays.stream(annotations)
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

    private static boolean isWarning(Annotation constraint) {
        try {
            Object payload = constraint.annotationType().getMethod("payload").invoke(constraint);
            return Arrays.asList((Object[]) payload).contains(Severity.Warning.class);
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
