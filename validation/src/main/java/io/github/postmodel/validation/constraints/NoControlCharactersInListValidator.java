package io.github.postmodel.validation.constraints;

import io.github.postmodel.NoControlCharacters;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoControlCharacters} on a list of texts. */
public final class NoControlCharactersInListValidator
        implements ConstraintValidator<NoControlCharacters, List<String>> {
    @Override
    public boolean isValid(@Nullable List<String> texts, ConstraintValidatorContext context) {
        if (texts == null) {
            return true;
        }
        Violations violations = Violations.of(context);
        for (int index = 0; index < texts.size(); index++) {
            NoControlCharactersValidator.check(texts.get(index), violations, index);
        }
        return violations.none();
    }
}
