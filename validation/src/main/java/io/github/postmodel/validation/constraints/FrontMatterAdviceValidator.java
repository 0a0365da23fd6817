package io.github.postmodel.validation.constraints;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.FrontMatterAdvice;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.FrontMatterRules;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link FrontMatterAdvice}. */
public final class FrontMatterAdviceValidator extends RuleValidator<FrontMatterAdvice, FrontMatter> {
    @Override
    void ask(FrontMatter fields, ConstraintValidatorContext context, Findings findings) {
        FrontMatterRules.check(fields, context.getClockProvider().getClock(), findings);
    }
}
