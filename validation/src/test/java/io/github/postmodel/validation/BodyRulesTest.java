package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.found;
import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRulesTest {
    private static final String GOOD_FORM = "; write Open the original post ↗ https://example.org/a";

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "", " ", "\n\n", "\t"})
    void anEmptyBodyIsAnError(String body) {
        assertThat(found(link(body)))
                .containsExactly("ERROR body-empty at body: the body of a link post is empty" + GOOD_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/b", "https://example.org/a/", "HTTPS://example.org/a"})
    void aLinkToAnotherUrlIsAnError(String url) {
        assertThat(found(link("Open the original post ↗ " + url)))
                .containsExactly("ERROR body-link at body: the body \"Open the original post ↗ " + url
                        + "\" links to another URL than external_url" + GOOD_FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open the original post -> https://example.org/a",
                "Open the original post → https://example.org/a",
                "Open the original post https://example.org/a",
                "Open the original post: https://example.org/a",
                "Open the original post ↗https://example.org/a",
                "open the original post ↗ https://example.org/a",
                "OPEN THE ORIGINAL POST ↗ https://example.org/a",
                "Open original post ↗ https://example.org/a",
                "Open  the original\u00a0post ↗ https://example.org/a",
                "Open the original post ↗ https://example.org/a b",
                "[Open the original post ↗](https://example.org/a)",
                "**Open the original post** <https://example.org/a>",
                "Open the original post ↗",
                "Open the original post",
                "Open the original posts ↗ https://example.org/b",
                "https://example.org/a",
                "<https://example.org/a>",
                "↗ https://example.org/a"
            })
    void aLineThatIsNearlyTheLinkIsAnError(String body) {
        for (String variant : new String[] {body, "\n" + body + "\n\n"}) {
            assertThat(found(link(variant)))
                    .containsExactly("ERROR body-link-form at body: the body " + Problem.quote(variant)
                            + " is not quite the line that links to the original" + GOOD_FORM);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A text of its own.",
                "Read it at https://example.org/a",
                "https://example.org/b",
                "Opening the original post",
                "Open the original post office, and see the stamps.",
                "Open the original poster",
                "Open the original post\n\nand then read on.",
                "Open the original post\u2028and then read on.",
                "https://example.org/a\nhttps://example.org/a",
                "Open the original post ↗ https://example.org/a\n\nMore.",
                "[The original](https://example.org/a)"
            })
    void aTextOfItsOwnIsFine(String body) {
        assertThat(found(link(body))).isEmpty();
    }

    @Test
    void theLinkAloneIsFine() {
        assertThat(found(link("\n  Open the original post ↗ https://example.org/a \n")))
                .isEmpty();
    }

    @Test
    void anArticleMayHaveAnyBodyButTheLink() {
        for (String body : new String[] {"", "Open the post", "https://example.org/a"}) {
            assertThat(found(new Post(Posts.ARTICLE.frontMatter(), Body.parse(body))))
                    .isEmpty();
        }
    }

    @Test
    void withoutAnExternalUrlTheLinkIsNotComparedAndTheGoodFormNamesTheField() {
        assertThat(found(Posts.link(fields -> fields.externalUrl(null)))).noneMatch(line -> line.contains("at body"));
        Post post = Posts.link("Open the original post").with(fields -> fields.externalUrl(null));
        assertThat(found(post))
                .contains(
                        "ERROR body-link-form at body: the body \"Open the original post\" is not quite the line that "
                                + "links to the original; write Open the original post ↗ <external_url>");
    }

    @Test
    void aLongUrlIsWrittenOutInTheGoodForm() {
        String url = "https://example.org/" + "a".repeat(200);
        Post post = Posts.link(" ").with(fields -> fields.externalUrl(URI.create(url)));
        assertThat(found(post))
                .containsExactly("ERROR body-empty at body: the body of a link post is empty; "
                        + "write Open the original post ↗ " + url);
    }

    @Test
    void aLongBodyIsCutInTheMessage() {
        assertThat(found(link("Open the original post https://" + "a".repeat(100))))
                .containsExactly("ERROR body-link-form at body: the body \"Open the original post https://"
                        + "a".repeat(49) + "…\" is not quite the line that links to the original" + GOOD_FORM);
    }
}
