package io.github.postmodel;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text, a {@link PostKind}, or each of a list of texts, has no control character below U+0020 but tab, line feed and
 * carriage return, and no U+007F. Null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface NoControlCharacters {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.control-character}";

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
