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
 * A {@link Post} that is a link post should have tags, a tldr and a summary. An article is valid, and so is null.
 */
@Documented
@Constraint(validatedBy = {})
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface LinkPostAdvice {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.summary-missing}";

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
