package io.github.postmodel.validation.constraints;

import io.github.postmodel.KnownPostKind;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link KnownPostKind}. */
public final class KnownPostKindValidator implements ConstraintValidator<KnownPostKind, PostKind> {
    @Override
    public boolean isValid(@Nullable PostKind kind, ConstraintValidatorContext context) {
        if (kind == null || kind.isKnown() || kind.value().isBlank()) {
            return true;
        }
        Violations.of(context).with("kind", Problem.quote(kind.value())).add(Rule.POST_KIND_UNKNOWN);
        return false;
    }
}
