package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.article;
import static io.github.postmodel.validation.Posts.found;
import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredFieldsTest {
    private static final String TITLE =
            "ERROR title-required at title: " + "title is missing or blank; write the headline, such as title: Hello";
    private static final String DATE = "ERROR date-required at date: "
            + "date is missing; write when the post was published, such as date: '2025-09-18T16:00:00+00:00'";
    private static final String SOURCE = "ERROR source-required at source: source is missing or blank, and this is a "
            + "link post; write who published the original, such as source: Example Weekly";
    private static final String URL = "ERROR external-url-required at external_url: external_url is missing, and this "
            + "is a link post; write the address of the original, such as external_url: https://example.org/a";
    private static final String KIND = "ERROR post-kind-required at post_kind: post_kind is missing or blank, and this "
            + "is a link post; write post_kind: link or post_kind: release";
    private static final String TAGS =
            "WARNING tags-missing at tags: tags are missing; write at least one, such as tags: [news]";
    private static final String TLDR = "WARNING tldr-missing at tldr: tldr is missing or blank; write the post in a "
            + "sentence or two, such as tldr: A greeting in one line.";
    private static final String SUMMARY = "WARNING summary-missing at summary: summary is missing or blank; write the "
            + "post in a paragraph, such as summary: A greeting, and where it comes from.";

    @Test
    void aWholeLinkPostHasNoProblem() {
        assertThat(found(Posts.LINK)).isEmpty();
    }

    @Test
    void anArticleNeedsOnlyATitleAndADate() {
        assertThat(found(Posts.ARTICLE)).isEmpty();
    }

    @Test
    void anEmptyArticleIsLeftAloneButForTitleAndDate() {
        Post nothing = new Post(FrontMatter.builder().build(), Body.parse(""));
        assertThat(found(nothing)).containsExactly(DATE, TITLE);
    }

    @Test
    void allThatALinkPostLacksShowsAtOnce() {
        Post bare = new Post(FrontMatter.builder().postKind(PostKind.LINK).build(), Body.parse("A text of its own."));
        assertThat(found(bare)).containsExactly(DATE, URL, SOURCE, SUMMARY, TAGS, TITLE, TLDR);
    }

    @Test
    void theBodyAloneMakesALinkPost() {
        Post bare = new Post(Posts.ARTICLE.frontMatter(), new Body.OriginalLink(URI.create("https://example.org/a")));
        assertThat(found(bare)).containsExactly(URL, KIND, SOURCE, SUMMARY, TAGS, TLDR);
    }

    @Test
    void theUrlAloneMakesALinkPost() {
        Post bare = article(fields -> fields.externalUrl(URI.create("https://example.org/a")));
        assertThat(found(bare)).containsExactly(KIND, SOURCE, SUMMARY, TAGS, TLDR);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u2028 \u2003"})
    void aBlankTextIsMissing(String blank) {
        assertThat(found(link(fields -> fields.title(blank)))).containsExactly(TITLE);
        assertThat(found(article(fields -> fields.title(blank)))).containsExactly(TITLE);
        assertThat(found(link(fields -> fields.source(blank)))).containsExactly(SOURCE);
        assertThat(found(link(fields -> fields.tldr(blank)))).containsExactly(TLDR);
        assertThat(found(link(fields -> fields.summary(blank)))).containsExactly(SUMMARY);
    }

    @Test
    void aDateIsRequired() {
        assertThat(found(link(fields -> fields.date(null)))).containsExactly(DATE);
        assertThat(found(article(fields -> fields.date(null)))).containsExactly(DATE);
    }

    @Test
    void anEmptyUrlIsMissingAndNothingElse() {
        assertThat(found(link(fields -> fields.externalUrl(null)))).containsExactly(URL);
        assertThat(found(link(fields -> fields.externalUrl(URI.create(""))))).containsExactly(URL);
    }

    @Test
    void aBlankPostKindIsMissingAndNothingElse() {
        assertThat(found(link(fields -> fields.postKind(null)))).containsExactly(KIND);
        assertThat(found(link(fields -> fields.postKind(new PostKind(" "))))).containsExactly(KIND);
        assertThat(found(article(fields -> fields.postKind(new PostKind(""))))).contains(KIND);
    }

    @Test
    void aLinkPostShouldHaveTags() {
        assertThat(found(link(FrontMatter.Builder::tags))).containsExactly(TAGS);
    }
}
