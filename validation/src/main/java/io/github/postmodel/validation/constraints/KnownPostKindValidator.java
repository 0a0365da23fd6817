package io.github.postmodel.validation.constraints;

import io.github.postmodel.KnownPostKind;
import io.github.postmodel.PostKind;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.PostKindRules;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link KnownPostKind}. */
public final class KnownPostKindValidator extends RuleValidator<KnownPostKind, PostKind> {
    @Override
    void ask(PostKind kind, ConstraintValidatorContext context, Findings findings) {
        PostKindRules.check(kind, findings);
    }
}
