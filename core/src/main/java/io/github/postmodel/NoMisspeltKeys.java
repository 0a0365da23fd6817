package io.github.postmodel;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A {@link FrontMatter} has no extra key that is a known one ({@link FrontMatter#KEYS}) but for one edit, its case, its
 * hyphens or its blanks. A word in its own right, such as {@code tag}, is valid where the known key is set as well. At
 * most a hundred are reported. Null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface NoMisspeltKeys {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.key-misspelt}";

    /**
     * The groups that the constraint belongs to.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * {@link Severity.Warning} where a violation is a warning; else it is an error.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
