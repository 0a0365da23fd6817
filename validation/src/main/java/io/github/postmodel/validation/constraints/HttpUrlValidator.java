package io.github.postmodel.validation.constraints;

import io.github.postmodel.HttpUrl;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.UrlRules;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;

/** Checks {@link HttpUrl}. */
public final class HttpUrlValidator extends RuleValidator<HttpUrl, URI> {
    @Override
    void ask(URI url, ConstraintValidatorContext context, Findings findings) {
        UrlRules.check(url, findings);
    }
}
