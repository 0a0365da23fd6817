package io.github.postmodel.validation.constraints;

import io.github.postmodel.CleanText;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.TextRules;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link CleanText}. */
public final class CleanTextValidator extends RuleValidator<CleanText, CharSequence> {
    @Override
    public void initialize(CleanText constraint) {
        reportOnlyFor(constraint.groups());
    }

    @Override
    void ask(CharSequence text, ConstraintValidatorContext context, Findings findings) {
        TextRules.check(text.toString(), findings);
    }
}
