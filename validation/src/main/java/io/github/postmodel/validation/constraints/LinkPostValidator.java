package io.github.postmodel.validation.constraints;

import io.github.postmodel.LinkPost;
import io.github.postmodel.Post;
import io.github.postmodel.validation.rules.Findings;
import io.github.postmodel.validation.rules.LinkPostRules;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link LinkPost}. */
public final class LinkPostValidator extends RuleValidator<LinkPost, Post> {
    @Override
    public void initialize(LinkPost constraint) {
        reportOnlyFor(constraint.groups());
    }

    @Override
    void ask(Post post, ConstraintValidatorContext context, Findings findings) {
        LinkPostRules.check(post, findings);
    }
}
