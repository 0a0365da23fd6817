package io.github.postmodel;

import io.github.postmodel.internal.Text;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One post: its front matter and its body. Immutable and thread-safe; neither part is ever null.
 *
 * <pre>{@code
 * Post post = Post.linkTo(FrontMatter.builder()
 *         .title("Small tools age well")
 *         .externalUrl(URI.create("https://workbench.example/small-tools"))
 *         .build());
 * Post draft = post.with(fields -> fields.draft(true));
 * }</pre>
 *
 * <p>In any Jakarta Validation container that has {@code postmodel-validation} on its class path, {@code @Valid Post}
 * checks every rule whose violation is an error; the warnings are in the group {@link Advice}.
 *
 * @param frontMatter the fields above the body
 * @param body the text below the closing fence
 */
@LinkPost
@LinkPost(groups = Advice.class)
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
        URI url = Objects.requireNonNull(frontMatter, "frontMatter").externalUrl();
        if (url == null) {
            throw new IllegalArgumentException("a link post needs an external_url; set FrontMatter.externalUrl first");
        }
        return new Post(frontMatter, new Body.OriginalLink(url));
    }

    /**
     * Whether this is a link post: it has a {@code post_kind}, or a body that is the link to the original, or nearly is
     * (see {@link Body.Markdown#resemblesLinkTo}), or an {@code external_url} and no body. Anything else needs only a
     * title and a date: an article, or an event that has a text of its own and an {@code external_url}.
     *
     * @return true for a link post
     */
    public boolean isLink() {
        URI url = frontMatter.externalUrl();
        return frontMatter.postKind() != null
                || body instanceof Body.OriginalLink
                || body instanceof Body.Markdown text && text.resemblesLinkTo(url)
                || url != null && !url.toString().isEmpty() && Text.isBlank(body.text());
    }

    /**
     * This post with some fields changed: {@code post.with(fields -> fields.draft(true))}. A body that is the link to the
     * original follows an {@code external_url} that changes; it stays where that is removed.
     *
     * @param change what to do with a builder that holds this post's front matter
     * @return the changed post
     */
    public Post with(Consumer<FrontMatter.Builder> change) {
        Objects.requireNonNull(change, "change");
        FrontMatter.Builder fields = frontMatter.toBuilder();
        change.accept(fields);
        FrontMatter changed = fields.build();
        URI url = changed.externalUrl();
        return new Post(changed, url != null && follows(url) ? new Body.OriginalLink(url) : body);
    }

    // Two spellings of one URL, such as with and without an empty port, are equal, and not the same link.
    private boolean follows(URI url) {
        return body instanceof Body.OriginalLink
                && !url.toString().isEmpty()
                && !url.toString().equals(String.valueOf(frontMatter.externalUrl()));
    }
}
