package io.github.postmodel.validation.constraints;

import static io.github.postmodel.validation.constraints.LinkPostValidator.isMissing;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.LinkPostAdvice;
import io.github.postmodel.Post;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link LinkPostAdvice}. */
public final class LinkPostAdviceValidator implements ConstraintValidator<LinkPostAdvice, Post> {
    @Override
    public boolean isValid(@Nullable Post post, ConstraintValidatorContext context) {
        if (post == null || !post.isLink()) {
            return true;
        }
        FrontMatter fields = post.frontMatter();
        Violations violations = Violations.of(context);
        if (fields.tags().isEmpty()) {
            violations.add(Rule.TAGS_MISSING, "frontMatter", "tags");
        }
        if (isMissing(fields.tldr())) {
            violations.add(Rule.TLDR_MISSING, "frontMatter", "tldr");
        }
        if (isMissing(fields.summary())) {
            violations.add(Rule.SUMMARY_MISSING, "frontMatter", "summary");
        }
        return violations.none();
    }
}
