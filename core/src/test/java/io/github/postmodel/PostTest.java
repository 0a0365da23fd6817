package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PostTest {
    private static final URI URL = URI.create("https://example.org/a");
    private static final URI OTHER = URI.create("https://example.org/b");
    private static final Body TEXT = new Body.Markdown("It was cold.");

    private static final FrontMatter EMPTY = FrontMatter.builder().build();
    private static final FrontMatter WITH_URL =
            FrontMatter.builder().title("A walk").externalUrl(URL).build();

    @Test
    void neitherPartIsNull() {
        assertThatNullPointerException().isThrownBy(() -> new Post(null, TEXT)).withMessage("frontMatter");
        assertThatNullPointerException().isThrownBy(() -> new Post(EMPTY, null)).withMessage("body");
    }

    @Test
    void linkToHasTheUrlOfTheFrontMatterAsBody() {
        assertThat(Post.linkTo(WITH_URL)).isEqualTo(new Post(WITH_URL, new Body.OriginalLink(URL)));
    }

    @Test
    void linkToNeedsAUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Post.linkTo(EMPTY))
                .withMessage("a link post needs an external_url; set FrontMatter.externalUrl first");
    }

    @Test
    void anyOfThreeMakesALinkPost() {
        assertThat(new Post(EMPTY, TEXT).isLink()).isFalse();
        assertThat(new Post(WITH_URL, TEXT).isLink()).isTrue();
        assertThat(new Post(EMPTY.toBuilder().postKind(new PostKind("event")).build(), TEXT).isLink())
                .isTrue();
        assertThat(new Post(EMPTY, new Body.OriginalLink(URL)).isLink()).isTrue();
        assertThat(new Post(EMPTY.toBuilder().source("Canal News").build(), TEXT).isLink())
                .isFalse();
    }

    @Test
    void withChangesFieldsAndKeepsTheBody() {
        Post post = Post.linkTo(WITH_URL);
        Post changed = post.with(fields -> fields.draft(true).addTag("canal"));
        assertThat(changed.frontMatter())
                .isEqualTo(WITH_URL.toBuilder().draft(true).tags("canal").build());
        assertThat(changed.body()).isEqualTo(post.body());
        assertThat(post.frontMatter().draft()).isFalse();
        assertThat(post.with(fields -> {})).isEqualTo(post);
    }

    @Test
    void anotherUrlTakesTheLinkAlong() {
        assertThat(Post.linkTo(WITH_URL).with(fields -> fields.externalUrl(OTHER)))
                .isEqualTo(Post.linkTo(WITH_URL.toBuilder().externalUrl(OTHER).build()));
    }

    @Test
    void anotherUrlLeavesATextAlone() {
        Post changed = new Post(WITH_URL, TEXT).with(fields -> fields.externalUrl(OTHER));
        assertThat(changed.frontMatter().externalUrl()).isEqualTo(OTHER);
        assertThat(changed.body()).isEqualTo(TEXT);
    }

    @Test
    void aUrlThatIsRemovedOrEmptyOrTheSameLeavesTheLink() {
        Post post = Post.linkTo(WITH_URL);
        assertThat(post.with(fields -> fields.externalUrl(null)).body()).isEqualTo(post.body());
        assertThat(post.with(fields -> fields.externalUrl(URI.create(""))).body())
                .isEqualTo(post.body());
        Post different = new Post(WITH_URL, new Body.OriginalLink(OTHER));
        assertThat(different.with(fields -> fields.externalUrl(URL).draft(true)).body())
                .isEqualTo(different.body());
    }

    @Test
    void anotherSpellingOfOneUrlTakesTheLinkAlong() {
        URI spelt = URI.create("https://EXAMPLE.org/a");
        assertThat(spelt).isEqualTo(URL);
        assertThat(Post.linkTo(WITH_URL)
                        .with(fields -> fields.externalUrl(spelt))
                        .body()
                        .text())
                .isEqualTo("Open the original post ↗ https://EXAMPLE.org/a");
    }

    @Test
    void aKindIsKnownOrKept() {
        assertThat(PostKind.LINK).hasToString("link").isEqualTo(new PostKind("link"));
        assertThat(PostKind.RELEASE).hasToString("release");
        assertThat(PostKind.LINK.isKnown()).isTrue();
        assertThat(new PostKind("release").isKnown()).isTrue();
        assertThat(new PostKind("Link").isKnown()).isFalse();
        assertThat(new PostKind("event").isKnown()).isFalse();
        assertThatNullPointerException().isThrownBy(() -> new PostKind(null)).withMessage("value");
    }
}
