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
 * A {@link FrontMatter} that is no draft has no date in the future, by the clock of the validator, and no extra key that
 * differs from a known one ({@link FrontMatter#KEYS}) only by one edit, case, hyphens or spaces. A word in its own right,
 * such as {@code tag}, is valid where the known key is set too. At most a hundred keys are reported. Null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Target({TYPE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface FrontMatterAdvice {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.date-future}";

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
