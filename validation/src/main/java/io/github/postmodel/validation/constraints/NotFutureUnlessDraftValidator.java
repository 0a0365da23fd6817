package io.github.postmodel.validation.constraints;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.NotFutureUnlessDraft;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotFutureUnlessDraft}. */
public final class NotFutureUnlessDraftValidator implements ConstraintValidator<NotFutureUnlessDraft, FrontMatter> {
    @Override
    public boolean isValid(@Nullable FrontMatter fields, ConstraintValidatorContext context) {
        OffsetDateTime date = fields == null || fields.draft() ? null : fields.date();
        if (date == null
                || !date.toInstant()
                        .isAfter(context.getClockProvider().getClock().instant())) {
            return true;
        }
        Violations.of(context).with("date", Problem.quote(IsoDate.format(date))).add(Rule.DATE_FUTURE, "date");
        return false;
    }
}
