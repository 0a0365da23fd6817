package io.github.postmodel.validation.constraints;

import io.github.postmodel.NotBefore;
import io.github.postmodel.validation.rules.DateRules;
import io.github.postmodel.validation.rules.Findings;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Checks {@link NotBefore}. */
public final class NotBeforeValidator extends RuleValidator<NotBefore, OffsetDateTime> {
    private LocalDate first = LocalDate.MIN;

    @Override
    public void initialize(NotBefore constraint) {
        first = LocalDate.parse(constraint.value());
    }

    @Override
    void ask(OffsetDateTime date, ConstraintValidatorContext context, Findings findings) {
        DateRules.checkNotBefore(first, date, findings);
    }
}
