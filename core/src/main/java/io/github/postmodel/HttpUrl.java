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
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A {@link java.net.URI} leads where people read that it leads. Errors: it is not absolute, its scheme is not http or
 * https, it has no host or one that there cannot be, or it has credentials. Warnings: a part of its host has letters of
 * scripts that are not written together, such as Latin and Cyrillic, or it has invisible characters. An empty one is
 * valid here, because it counts as missing; null is valid.
 *
 * <p>It reports the errors in the default group, and the warnings in {@link Advice}.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(HttpUrl.List.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface HttpUrl {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.url-scheme}";

    /**
     * The groups that the constraint belongs to. In {@link Advice} it reports the warnings, in any other the errors.
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

    /** More than one on the same place: one for the errors, one for the warnings. */
    @Documented
    @Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return all of them
         */
        HttpUrl[] value();
    }
}
