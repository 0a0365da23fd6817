package io.github.postmodel.validation.constraints;

import io.github.postmodel.CleanTags;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.TagRules;
import io.github.postmodel.validation.rules.TextRules;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Checks {@link CleanTags}. */
public final class CleanTagsValidator extends RuleValidator<CleanTags, List<String>> {
    @Override
    public void initialize(CleanTags constraint) {
        reportOnlyFor(constraint.groups());
    }

    @Override
    void ask(List<String> tags, ConstraintValidatorContext context, Findings findings) {
        TagRules.check(tags, findings);
        TextRules.check(tags, findings);
    }
}
