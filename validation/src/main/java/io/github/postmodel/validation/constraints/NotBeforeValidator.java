package io.github.postmodel.validation.constraints;

import io.github.postmodel.NotBefore;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotBefore}. */
public final class NotBeforeValidator implements ConstraintValidator<NotBefore, OffsetDateTime> {
    private LocalDate first = LocalDate.MIN;

    @Override
    public void initialize(NotBefore constraint) {
        first = LocalDate.parse(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable OffsetDateTime date, ConstraintValidatorContext context) {
        return check(date, first, context);
    }

    static boolean check(@Nullable OffsetDateTime date, LocalDate first, ConstraintValidatorContext context) {
        if (date == null || !date.toLocalDate().isBefore(first)) {
            return true;
        }
        Violations.of(context)
                .with("date", Problem.quote(IsoDate.format(date)))
                .with("value", first.toString())
                .add(Rule.DATE_TOO_EARLY);
        return false;
    }
}
