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
 * The characters of a text, or of a {@link PostKind}, are those that someone wrote. Errors: a control character below
 * U+0020 (tab, line feed and carriage return aside), and U+007F. Warnings: U+0080 to U+009F (NEL aside), which appear where
 * UTF-8 was read as another encoding. Null is valid.
 *
 * <p>As any constraint that has both, it reports the errors in the default group, and the warnings in {@link Advice}:
 *
 * <pre>{@code
 * record Page(@CleanText @CleanText(groups = Advice.class) String title) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(CleanText.List.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface CleanText {
    /**
     * The message, or its key.
     *
     * @return the message template
     */
    String message() default "{io.github.postmodel.control-character}";

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
        CleanText[] value();
    }
}
