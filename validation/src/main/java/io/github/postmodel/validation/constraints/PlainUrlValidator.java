package io.github.postmodel.validation.constraints;

import io.github.postmodel.PlainUrl;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.UrlRules;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;

/** Checks {@link PlainUrl}. */
public final class PlainUrlValidator extends RuleValidator<PlainUrl, URI> {
    @Override
    void ask(URI url, ConstraintValidatorContext context, Findings findings) {
        UrlRules.checkPlain(url, findings);
    }
}
