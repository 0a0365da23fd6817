package io.github.postmodel.validation.constraints;

import io.github.postmodel.NoMojibake;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoMojibake}. One problem a text: the first sign that was lost, and what it was. */
public final class NoMojibakeValidator implements ConstraintValidator<NoMojibake, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = Violations.of(context);
        check(value.toString(), violations, Violations.NO_ELEMENT);
        return violations.none();
    }

    static void check(String text, Violations violations, int element) {
        Mojibake found = Mojibake.firstIn(text);
        if (found != null) {
            violations
                    .with("text", Excerpt.around(text, found.start()))
                    .with("shown", Problem.quote(text.substring(found.start(), found.end())))
                    .with("position", Integer.toString(text.codePointCount(0, found.start()) + 1))
                    .with("advice", found.meant().isEmpty() ? "take it away" : "write " + found.meant())
                    .add(Rule.MOJIBAKE, element);
        }
    }
}
