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
 * A {@link FrontMatter} as a whole. Errors: no title, or a blank one; no date. Warnings: a date in the future on a post
 * that is no draft, by the clock of the validator; an extra key that differs from a known one
 * ({@link FrontMatter#KEYS}) only by one edit, case, hyphens or spaces. A word in its own right, such as {@code tag}, is
 * fine where the known key is set too. At most a hundred keys are reported. Null is valid.
 *
 * <p>It reports the errors in the default group, and the warnings in {@link Advice}.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(WholeFrontMatter.List.class)
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface WholeFrontMatter {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.title-required}";

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
        WholeFrontMatter[] value();
    }
}
