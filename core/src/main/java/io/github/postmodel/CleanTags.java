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
 * The tags of a list. Errors: a blank tag, and the errors of {@link CleanText} in a tag. Warnings: a tag that is there twice
 * (case does not count), and the warnings of {@link CleanText}. Of each rule at most a hundred are reported. Null is valid.
 *
 * <p>It reports the errors in the default group, and the warnings in {@link Advice}.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(CleanTags.List.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface CleanTags {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.tag-blank}";

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
        CleanTags[] value();
    }
}
