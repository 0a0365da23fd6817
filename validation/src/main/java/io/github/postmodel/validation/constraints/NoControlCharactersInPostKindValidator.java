package io.github.postmodel.validation.constraints;

import io.github.postmodel.NoControlCharacters;
import io.github.postmodel.PostKind;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoControlCharacters} on a kind. */
public final class NoControlCharactersInPostKindValidator
        implements ConstraintValidator<NoControlCharacters, PostKind> {
    @Override
    public boolean isValid(@Nullable PostKind kind, ConstraintValidatorContext context) {
        if (kind == null) {
            return true;
        }
        Violations violations = Violations.of(context);
        NoControlCharactersValidator.check(kind.value(), violations, Violations.NO_ELEMENT);
        return violations.none();
    }
}
