package io.github.postmodel;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A {@link Post} that is a link post. Errors: no source, {@code external_url} or {@code post_kind}, or a body that is neither
 * a text of its own nor the link to the {@code external_url}. Warnings: no tags, tldr or summary. An article is valid, and so
 * is null.
 *
 * <p>It reports the errors in the default group, and the warnings in {@link Advice}.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(LinkPost.List.class)
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface LinkPost {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.source-required}";

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
    @Target({TYPE, ANNOTATION_TYPE})
    @Retention(RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return all of them
         */
        LinkPost[] value();
    }
}
