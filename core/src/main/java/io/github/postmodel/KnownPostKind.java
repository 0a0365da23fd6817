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
 * A {@link PostKind} is one of its constants. A blank one is valid here, because it counts as missing; null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface KnownPostKind {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.post-kind-unknown}";

    /**
     * The groups that the constraint belongs to. In {@link Advice} a violation is a warning.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What the constraint carries for others; no rule reads it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
