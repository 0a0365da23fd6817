package io.github.postmodel.validation.constraints;

import io.github.postmodel.NoMojibake;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoMojibake} on a list of texts. */
public final class NoMojibakeInListValidator implements ConstraintValidator<NoMojibake, List<String>> {
    @Override
    public boolean isValid(@Nullable List<String> texts, ConstraintValidatorContext context) {
        if (texts == null) {
            return true;
        }
        Violations violations = Violations.of(context);
        for (int index = 0; index < texts.size(); index++) {
            NoMojibakeValidator.check(texts.get(index), violations, index);
        }
        return violations.none();
    }
}
