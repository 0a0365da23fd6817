package io.github.postmodel.validation.constraints;

import io.github.postmodel.CleanText;
import io.github.postmodel.PostKind;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.TextRules;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link CleanText} on a kind. */
public final class CleanPostKindValidator extends RuleValidator<CleanText, PostKind> {
    @Override
    public void initialize(CleanText constraint) {
        reportOnlyFor(constraint.groups());
    }

    @Override
    void ask(PostKind kind, ConstraintValidatorContext context, Findings findings) {
        TextRules.check(kind.value(), findings);
    }
}
