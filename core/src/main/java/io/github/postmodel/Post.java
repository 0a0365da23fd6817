package io.github.postmodel;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One post: its front matter and its body. Immutable and thread-safe; neither part is ever null.
 *
 * <p>{@code @Valid Post} checks every rule in any Jakarta Validation container that has
 * {@code postmodel-validation} on its class path.
 *
 * @param frontMatter the fields above the body
 * @param body the text below the closing fence
 */
@LinkPost
@LinkPostAdvice(payload = Severity.Warning.class)
public record Post(@Valid FrontMatter frontMatter, @Valid Body body) implements Serializable {
    /**
     * Checks that neither part is null.
     *
     * @param frontMatter the fields above the body
     * @param body the text below the closing fence
     */
    public Post {
        Objects.requireNonNull(frontMatter, "frontMatter");
        Objects.requireNonNull(body, "body");
    }

    /**
     * A link post: its body is the link to the front matter's {@code external_url}.
     *
     * @param frontMatter front matter that has an {@code external_url}
     * @return the post
     * @throws IllegalArgumentException if the front matter has no {@code external_url}
     */
    public static Post linkTo(FrontMatter frontMatter) {
        URI url = frontMatter.externalUrl();
        if (url == null) {
            throw new IllegalArgumentException("a link post needs an external_url; set FrontMatter.externalUrl first");
        }
        return new Post(frontMatter, new Body.OriginalLink(url));
    }

    /**
     * Whether this is a link post: it has a {@code post_kind}, an {@code external_url}, or a body that is the link to
     * the original. Anything else is an article, of which only a title and a date are asked.
     *
     * @return true for a link post, false for an article
     */
    public boolean isLink() {
        return frontMatter.postKind() != null || frontMatter.externalUrl() != null || body instanceof Body.OriginalLink;
    }

    /**
     * This post with some fields changed: {@code post.edit(fields -> fields.draft(true))}.
     *
     * @param change what to do with a builder that holds this post's front matter
     * @return the changed post, with the same body
     */
    public Post edit(UnaryOperator<FrontMatter.Builder> change) {
        return new Post(change.apply(frontMatter.toBuilder()).build(), body);
    }

    /**
     * This post with another {@code external_url}. Where the body is the link to the original, it follows.
     *
     * @param url the new URL
     * @return the changed post
     */
    public Post withExternalUrl(URI url) {
        FrontMatter changed = frontMatter.toBuilder().externalUrl(url).build();
        return new Post(changed, body instanceof Body.OriginalLink ? new Body.OriginalLink(url) : body);
    }
}
