package io.github.postmodel.validation.constraints;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.WholeFrontMatter;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.FrontMatterRules;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link WholeFrontMatter}. */
public final class WholeFrontMatterValidator extends RuleValidator<WholeFrontMatter, FrontMatter> {
    @Override
    public void initialize(WholeFrontMatter constraint) {
        reportOnlyFor(constraint.groups());
    }

    @Override
    void ask(FrontMatter fields, ConstraintValidatorContext context, Findings findings) {
        FrontMatterRules.check(fields, context.getClockProvider().getClock(), findings);
    }
}
