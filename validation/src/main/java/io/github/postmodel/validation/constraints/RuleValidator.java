package io.github.postmodel.validation.constraints;

import io.github.postmodel.Advice;
import io.github.postmodel.Severity;
import io.github.postmodel.validation.rules.Findings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A constraint validator that asks rules. Null is valid. */
abstract class RuleValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {
    /** The severity that is reported; null for both. */
    private @Nullable Severity only;

    /** Asks the rules about a value. */
    abstract void ask(T value, ConstraintValidatorContext context, Findings findings);

    /** For a constraint whose rules have both severities: reports only that of the constraint's groups. */
    final void reportOnlyFor(Class<?>[] groups) {
        only = Arrays.asList(groups).contains(Advice.class) ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Findings findings = new Findings();
        ask(value, context, findings);
        findings.found().removeIf(finding -> only != null && finding.rule().severity() != only);
        Violations.report(findings.found(), value, context);
        return findings.found().isEmpty();
    }
}
