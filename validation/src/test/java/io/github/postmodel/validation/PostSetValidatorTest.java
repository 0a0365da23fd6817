package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validation.PostSetValidator.Entry;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostSetValidatorTest {
    private static final Set<Rule> BETWEEN_POSTS = EnumSet.range(Rule.EXTERNAL_URL_DUPLICATE, Rule.DATE_FILE_NAME);

    private final PostSetValidator between = PostSetValidator.create();

    @Test
    void everyPostButTheFirstOfAUrlIsReported() {
        assertThat(check("a.md", url("https://example.org/a"))).isEmpty();
        assertThat(check("b.md", url("https://example.org/b"))).isEmpty();
        assertThat(check("c.md", url("https://example.org/a"))).containsExactly(alsoInA("https://example.org/a"));
        assertThat(check("d.md", url("https://example.org/a"))).containsExactly(alsoInA("https://example.org/a"));
    }

    @Test
    void theCaseOfAHostDoesNotCountAndThatOfAPathDoes() {
        assertThat(check("a.md", url("https://example.org/a"))).isEmpty();
        assertThat(check("b.md", url("https://Example.org/a"))).containsExactly(alsoInA("https://Example.org/a"));
        assertThat(check("c.md", url("https://example.org/A"))).isEmpty();
    }

    @Test
    void anArticleLinksToNothing() {
        assertThat(check("a.md", Posts.ARTICLE)).isEmpty();
        assertThat(check("b.md", Posts.ARTICLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "posts/2025-09-18-a.md, posts/a.md,                 a",
        "posts/2025-09-18-a.md, posts/2025-09-18-a.txt,     a",
        "posts/a.md,            posts/a/index.md,           a",
        "posts/a/index.md,      posts/2025-09-18-a/index.md, a",
        "a.md,                  2025-09-18-a,               a"
    })
    void twoFilesOfAFolderWithOneSlugAreReported(String first, String second, String slug) {
        assertThat(check(first, Posts.ARTICLE)).isEmpty();
        assertThat(check(second, Posts.ARTICLE)).containsExactly(slug(slug, first));
    }

    @ParameterizedTest
    @CsvSource({
        "posts/a.md, notes/a.md",
        "posts/a.md, posts/b.md",
        "posts/a.md, posts/A.md",
        "posts/index, posts/index.md/index",
        "a/index.md, index.md",
        "posts/a.b.md, posts/a.c.md",
        "posts/25-09-18-a.md, posts/a.md"
    })
    void filesOfOtherFoldersOrNamesAreNot(String first, String second) {
        assertThat(check(first, Posts.ARTICLE)).isEmpty();
        assertThat(check(second, Posts.ARTICLE)).isEmpty();
    }

    @Test
    void aSlugThatIsWrittenCountsInPlaceOfTheName() {
        Post written = Posts.article(fields -> fields.putExtra("slug", "a"));
        assertThat(check("posts/b.md", written)).isEmpty();
        assertThat(check("posts/b/index.md", Posts.ARTICLE)).isEmpty();
        assertThat(check("posts/c.md", written))
                .containsExactly(slug("a", "posts/b.md").withRange(new SourceRange(9, 7, 9, 12)));
        assertThat(check("posts/a.md", Posts.ARTICLE)).containsExactly(slug("a", "posts/b.md"));
    }

    @Test
    void aSlugThatIsNoTextIsNone() {
        Post odd = Posts.article(fields -> fields.putExtra("slug", 1));
        Post blank = Posts.article(fields -> fields.putExtra("slug", " "));
        assertThat(check("posts/a.md", odd)).isEmpty();
        assertThat(check("posts/a/index.md", blank))
                .containsExactly(slug("a", "posts/a.md").withRange(new SourceRange(9, 7, 9, 12)));
    }

    @Test
    void ofAFileThatCouldNotBeReadWhollyTheSlugIsUnknown() {
        Problem fault = Problem.of(Rule.YAML_SYNTAX, "x", "odd", Located.START);
        assertThat(between.check(Located.of(Posts.ARTICLE, fault), "posts/a.md"))
                .isEmpty();
        assertThat(check("posts/a/index.md", Posts.ARTICLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "\u0000", "<stdin>"})
    void aNameThatIsNotAFilesHasNoDate(String path) {
        assertThat(check(path, Posts.ARTICLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-17-hello.md,          2025-09-18T16:00:00Z,      2025-09-18",
        "posts/2025-09-17-hello.md,    2025-09-18T16:00:00Z,      2025-09-18",
        "2025-09-17-hello/index.md,    2025-09-18T16:00:00Z,      2025-09-18",
        "2025-02-30-hello.md,          2025-02-28T16:00:00Z,      2025-02-28",
        "2025-09-18-hello.md,          2025-09-17T23:00:00Z,      2025-09-17"
    })
    void aDateInTheNameIsThatOfThePost(String path, OffsetDateTime date, String day) {
        String named = path.replaceAll("^(posts/)?|-hello.*", "");
        assertThat(check(path, Posts.article(fields -> fields.date(date))))
                .containsExactly(Problem.of(
                        Rule.DATE_FILE_NAME,
                        "date",
                        "date " + day + " is not the " + named + " of the file's name; fix the date, or name the file "
                                + day + "-hello",
                        new SourceRange(3, 7, 3, 32)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-18-hello.md, 2025-09-18T16:00:00Z",
        "2025-09-18-hello.md, 2025-09-18T01:00:00+02:00",
        "2025-09-17-hello.md, 2025-09-18T01:00:00+02:00",
        "hello.md,            2025-09-18T16:00:00Z",
        "2025-09-18.md,       2025-09-17T16:00:00Z",
        "2025-9-18-hello.md,  2025-09-17T16:00:00Z"
    })
    void theDayInUtcIsRightTooAndNoDateIsNone(String path, OffsetDateTime date) {
        assertThat(check(path, Posts.article(fields -> fields.date(date)))).isEmpty();
    }

    @Test
    void aPostWithoutADateIsLeftAlone() {
        assertThat(check("2025-09-17-hello.md", Posts.article(fields -> fields.date(null))))
                .isEmpty();
    }

    @Test
    void allProblemsOfAPostAreSortedByPlace() {
        Post post = url("https://example.org/a");
        check("2025-09-18-hello.md", post);
        assertThat(check("2025-09-17-hello.md", post).stream().map(Problem::rule))
                .containsExactly("slug-duplicate", "date-file-name", "external-url-duplicate");
    }

    /** As on a cluster: the claims are gathered by rule and key, and the first in the order of the set wins. */
    @Test
    void claimsThatAreGatheredByKeyGiveTheSameProblems() {
        Random random = new Random(1);
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            int url = random.nextInt(300);
            String folder = "posts" + random.nextInt(3);
            String name = "2025-09-1" + random.nextInt(10) + "-" + random.nextInt(50) + ".md";
            entries.add(PostSetValidator.prepare(Located.of(url("https://example.org/" + url)), folder + "/" + name));
        }
        List<List<Problem>> expected = entries.stream().map(between::check).toList();

        Map<List<Object>, List<Integer>> byKey = new HashMap<>();
        for (int index = 0; index < entries.size(); index++) {
            for (Claim claim : entries.get(index).claims()) {
                byKey.computeIfAbsent(List.of(claim.rule(), claim.key()), key -> new ArrayList<>())
                        .add(index);
            }
        }
        List<List<Problem>> gathered = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            List<Problem> problems = new ArrayList<>(entries.get(index).problems());
            for (Claim claim : entries.get(index).claims()) {
                int first = byKey.get(List.of(claim.rule(), claim.key())).get(0);
                entries.get(first).claims().stream()
                        .filter(other -> first < gathered.size() && other.rule() == claim.rule())
                        .forEach(other -> problems.add(claim.lostTo(other.place())));
            }
            problems.sort(Problem.ORDER);
            gathered.add(problems);
        }
        assertThat(gathered).isEqualTo(expected);
        Set<String> rules = new HashSet<>();
        expected.forEach(problems -> problems.forEach(problem -> rules.add(problem.rule())));
        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(
                        BETWEEN_POSTS.stream().map(Rule::id).toList());
    }

    private List<Problem> check(String path, Post post) {
        return between.check(Located.of(post), path);
    }

    private static Post url(String url) {
        return new Post(
                FrontMatter.builder()
                        .date(OffsetDateTime.parse("2025-09-18T16:00:00Z"))
                        .externalUrl(URI.create(url))
                        .build(),
                Posts.ARTICLE.body());
    }

    private static Problem alsoInA(String url) {
        return Problem.of(
                Rule.EXTERNAL_URL_DUPLICATE,
                "external_url",
                "external_url \"" + url + "\" is also in a.md:6; remove one of the two posts, or fix its external_url",
                new SourceRange(6, 15, 6, 36));
    }

    private static Problem slug(String slug, String first) {
        return Problem.of(
                Rule.SLUG_DUPLICATE,
                "slug",
                "slug \"" + slug + "\" is also that of " + first
                        + "; rename one of the two files, or write a slug of its own",
                new SourceRange(1, 1, 1, 1));
    }
}
