package io.github.postmodel.validation.constraints;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.LinkPost;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Checks {@link LinkPost}. */
public final class LinkPostValidator implements ConstraintValidator<LinkPost, Post> {
    @Override
    public boolean isValid(@Nullable Post post, ConstraintValidatorContext context) {
        if (post == null || !post.isLink()) {
            return true;
        }
        Violations violations = Violations.of(context);
        checkFields(post.frontMatter(), violations);
        checkBody(post.body(), url(post), violations);
        return violations.none();
    }

    static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void checkFields(FrontMatter fields, Violations violations) {
        if (isMissing(fields.source())) {
            violations.add(Rule.SOURCE_REQUIRED, "frontMatter", "source");
        }
        if (fields.externalUrl() == null || fields.externalUrl().toString().isEmpty()) {
            violations.add(Rule.EXTERNAL_URL_REQUIRED, "frontMatter", "externalUrl");
        }
        PostKind kind = fields.postKind();
        if (kind == null || isMissing(kind.value())) {
            violations.add(Rule.POST_KIND_REQUIRED, "frontMatter", "postKind");
        }
    }

    private static void checkBody(Body body, String url, Violations violations) {
        if (body instanceof Body.OriginalLink link) {
            if (!url.isEmpty() && !link.url().toString().equals(url)) {
                add(Rule.BODY_LINK, body, url, violations);
            }
        } else if (body.text().isBlank()) {
            add(Rule.BODY_EMPTY, body, url, violations);
        } else if (NearLink.matches(body.text(), url)) {
            add(Rule.BODY_LINK_FORM, body, url, violations);
        }
    }

    private static void add(Rule rule, Body body, String url, Violations violations) {
        violations
                .with("body", Problem.quote(Credentials.masked(body.text())))
                .with("url", url.isEmpty() ? "<external_url>" : Credentials.masked(url))
                .add(rule, "body");
    }

    private static String url(Post post) {
        URI url = post.frontMatter().externalUrl();
        return url == null ? "" : url.toString();
    }
}
