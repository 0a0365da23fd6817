package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.postmodel.Advice;
import io.github.postmodel.Body;
import io.github.postmodel.CleanTags;
import io.github.postmodel.CleanText;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.HttpUrl;
import io.github.postmodel.KnownPostKind;
import io.github.postmodel.NotBefore;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a container that knows nothing of {@link PostValidator} makes of a post. */
class AnyContainerTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator CONTAINER = FACTORY.getValidator();

    private static final Post SORRY = new Post(
            FrontMatter.builder()
                    .title("a\u0007")
                    .date(OffsetDateTime.parse("1970-01-01T00:00:00Z"))
                    .tags("news", "", "News")
                    .externalUrl(URI.create("https://me@example.org/a"))
                    .postKind(new PostKind("${1+1}"))
                    .putExtra("externalUrl", 1)
                    .build(),
            Body.parse("\u0007"));

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void findsWhatThePostValidatorFindsEachOnce() {
        List<Problem> found = CONTAINER.validate(SORRY, Default.class, Advice.class).stream()
                .map(PostValidator::problem)
                .sorted(Problem.ORDER)
                .toList();
        assertThat(found).isEqualTo(PostValidator.create().check(SORRY));
        assertThat(found.stream().map(problem -> problem.rule() + " at " + problem.property()))
                .containsExactly(
                        "control-character at body",
                        "date-too-early at date",
                        "key-misspelt at externalUrl",
                        "url-credentials at external_url",
                        "post-kind-unknown at post_kind",
                        "source-required at source",
                        "summary-missing at summary",
                        "tag-blank at tags[1]",
                        "tag-duplicate at tags[2]",
                        "control-character at title",
                        "tldr-missing at tldr");
    }

    @Test
    void aWarningDoesNotRejectARequest() {
        Post advised = Posts.link(fields -> fields.title("caf\u00c3\u0089")
                .tags("a", "A", "\u0080")
                .postKind(new PostKind("video"))
                .date(OffsetDateTime.parse("2999-01-01T00:00:00Z"))
                .putExtra("titel", "x")
                .tldr(null)
                .summary(null));
        assertThat(PostValidator.create().check(advised)).hasSize(8);
        assertThat(CONTAINER.validate(advised)).isEmpty();
        assertThat(CONTAINER.validate(advised, Advice.class)).hasSize(8);
    }

    @Test
    void anErrorIsInTheDefaultGroupOnly() {
        assertThat(CONTAINER.validate(SORRY))
                .hasSize(6)
                .allMatch(violation -> PostValidator.problem(violation).isError());
        assertThat(CONTAINER.validate(SORRY, Advice.class))
                .hasSize(5)
                .noneMatch(violation -> PostValidator.problem(violation).isError());
    }

    @Test
    void findsNothingWrongWithAGoodPost() {
        assertThat(CONTAINER.validate(Posts.LINK, Default.class, Advice.class)).isEmpty();
        assertThat(CONTAINER.validate(Posts.ARTICLE, Default.class, Advice.class))
                .isEmpty();
    }

    record Absent(
            @CleanTags @CleanTags(groups = Advice.class) @Nullable
            List<String> tags,

            @CleanText @CleanText(groups = Advice.class) @Nullable
            String text,

            @CleanText @KnownPostKind @Nullable PostKind kind,
            @HttpUrl @Nullable URI url,
            @NotBefore("1990-01-01") @Nullable OffsetDateTime date) {}

    @Test
    void findsNothingWrongWithWhatIsNotThere() {
        assertThat(CONTAINER.validate(new Absent(null, null, null, null, null))).isEmpty();
    }

    record Page(@Valid Post post) {}

    record Feed(List<@Valid Post> posts, @Valid FrontMatter source, Map<String, @Valid FrontMatter> byName) {}

    @Test
    void aPathMayStartAtWhateverHoldsThePost() {
        assertThat(properties(new Page(SORRY)))
                .contains("external_url", "tags[1]", "tags[2]", "externalUrl", "body", "date", "title");
        Feed feed = new Feed(List.of(Posts.LINK, SORRY), SORRY.frontMatter(), Map.of("a", SORRY.frontMatter()));
        assertThat(properties(feed))
                .containsExactlyInAnyOrderElementsOf(Stream.of(SORRY, SORRY.frontMatter(), SORRY.frontMatter())
                        .flatMap(part -> properties(part).stream())
                        .toList());
        assertThat(properties(SORRY.frontMatter())).contains("external_url", "tags[1]", "externalUrl", "title");
        assertThat(properties(SORRY.body())).containsExactly("body");
    }

    @Test
    void oneValueMayBeCheckedAlone() {
        assertThat(CONTAINER.validateValue(FrontMatter.class, "externalUrl", URI.create("ftp://example.org")))
                .extracting(PostValidator::problem)
                .extracting(Problem::rule, Problem::property)
                .containsExactly(tuple("url-scheme", "external_url"));
    }

    record Bookmark(
            @HttpUrl(message = "not a URL: {url}", groups = Advice.class)
            URI url,

            @Size(min = 3) String name,
            Map<String, @Size(min = 3) String> labels,
            Set<@Size(min = 3) String> marks) {}

    @Test
    void constraintsOfYourOwnKeepTheirNames() {
        Bookmark bookmark = new Bookmark(URI.create("https:///a"), "ab", Map.of("k", "v"), Set.of("m"));
        assertThat(CONTAINER.validate(bookmark, Default.class, Advice.class).stream()
                        .map(PostValidator::problem)
                        .sorted(Problem.ORDER)
                        .map(Posts::line))
                .containsExactly(
                        "ERROR Size at labels[k]: size must be between 3 and 2147483647",
                        "ERROR Size at marks: size must be between 3 and 2147483647",
                        "ERROR Size at name: size must be between 3 and 2147483647",
                        "WARNING HttpUrl at url: not a URL: \"https:///a\"");
    }

    private static <T> List<String> properties(T bean) {
        return CONTAINER.validate(bean, Default.class, Advice.class).stream()
                .map((ConstraintViolation<T> violation) ->
                        PostValidator.problem(violation).property())
                .sorted()
                .toList();
    }
}
