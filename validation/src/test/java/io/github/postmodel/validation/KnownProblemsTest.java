package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownProblemsTest {
    private static final PostValidator VALIDATOR = PostValidator.create(Posts.CLOCK);

    @Test
    void aFieldThatCouldNotBeReadIsNotMissing() {
        assertThat(rules(link(fields -> fields.date(null)), known(Rule.DATE_FORMAT, "date")))
                .containsExactly("date-format");
        assertThat(rules(link(fields -> fields.postKind(null)), known(Rule.VALUE_TYPE, "post_kind")))
                .containsExactly("value-type");
    }

    @Test
    void anElementThatCouldNotBeReadStandsForItsField() {
        assertThat(rules(link(FrontMatter.Builder::tags), known(Rule.VALUE_TYPE, "tags[1]")))
                .containsExactly("value-type");
        assertThat(rules(link(fields -> fields.tags("a", "a", "")), known(Rule.TAGS_LIST, "tags")))
                .containsExactly("tags-list");
    }

    @Test
    void otherFieldsAreCheckedAllTheSame() {
        assertThat(rules(link(fields -> fields.date(null).title(null)), known(Rule.DATE_FORMAT, "date")))
                .containsExactly("title-required", "date-format");
    }

    @Test
    void aBodyIsNotComparedWithAUrlThatCouldNotBeRead() {
        Problem url = known(Rule.URL_SYNTAX, "external_url");
        for (String body :
                new String[] {"Open the original post ↗ https://example.org/a", "https://example.org/a", "Open"}) {
            Post post = link(body).with(fields -> fields.externalUrl(null));
            assertThat(rules(post, url)).containsExactly("url-syntax");
        }
        assertThat(rules(link("Open the original post ↗ https://example.org/b"), url))
                .containsExactly("url-syntax");
        assertThat(rules(link("Open the original post"), url)).containsExactly("url-syntax");
    }

    @Test
    void aFieldThatCouldNotBeReadStillMakesALinkPost() {
        Post bare = new Post(Posts.ARTICLE.frontMatter(), Body.parse(""));
        assertThat(rules(bare, known(Rule.URL_SYNTAX, "external_url")))
                .containsExactly(
                        "body-empty",
                        "post-kind-required",
                        "source-required",
                        "summary-missing",
                        "tags-missing",
                        "tldr-missing",
                        "url-syntax");
        assertThat(rules(bare, known(Rule.VALUE_TYPE, "post_kind")))
                .contains("external-url-required", "body-empty")
                .doesNotContain("post-kind-required", "post-kind-unknown");
    }

    @Test
    void ofAFileThatCouldNotBeReadNoRuleIsAsked() {
        Post nothing = new Post(FrontMatter.builder().build(), Body.parse(""));
        assertThat(rules(nothing, known(Rule.FENCE_MISSING, ""))).containsExactly("fence-missing");
    }

    @Test
    void aKnownWarningExplainsNothing() {
        Problem warning = new Problem("custom", Severity.WARNING, "title", "odd", new SourceRange(2, 1, 2, 2));
        assertThat(rules(link(fields -> fields.title(" ")), warning)).containsExactly("title-required", "custom");
        Problem ofTheFile = new Problem("custom", Severity.WARNING, "", "odd", null);
        assertThat(rules(link(fields -> fields.title(" ")), ofTheFile)).containsExactly("custom", "title-required");
    }

    @Test
    void knownProblemsAreKeptAsTheyAreInOrder() {
        Problem late = known(Rule.VALUE_TYPE, "summary").withRange(new SourceRange(9, 1, 9, 2));
        Problem early = known(Rule.DATE_FORMAT, "date").withRange(new SourceRange(3, 7, 3, 9));
        assertThat(VALIDATOR.check(Posts.LINK, List.of(late, early))).containsExactly(early, late);
    }

    private static Problem known(Rule rule, String property) {
        return Problem.of(rule, property, "message", new SourceRange(3, 1, 3, 2));
    }

    private static List<String> rules(Post post, Problem... known) {
        return VALIDATOR.check(post, List.of(known)).stream().map(Problem::rule).toList();
    }
}
