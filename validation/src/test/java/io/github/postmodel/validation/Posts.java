package io.github.postmodel.validation;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** Posts that break no rule, and one-line changes to them. */
final class Posts {
    static final String URL = "https://example.org/a";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-01T00:00:00Z"), ZoneOffset.UTC);

    static final Post LINK = Post.linkTo(FrontMatter.builder()
            .title("Hello")
            .date(OffsetDateTime.parse("2025-09-18T16:00:00Z"))
            .tags("news", "greetings")
            .source("Example Weekly")
            .externalUrl(URI.create(URL))
            .postKind(PostKind.LINK)
            .tldr("A greeting in one line.")
            .summary("A greeting, and where it comes from.")
            .build());

    static final Post ARTICLE = new Post(
            FrontMatter.builder()
                    .title("Hello")
                    .date(OffsetDateTime.parse("2025-09-18T16:00:00Z"))
                    .build(),
            Body.parse("A text of its own.\n"));

    private static final PostValidator VALIDATOR = PostValidator.create(CLOCK);

    private Posts() {}

    static Post link(Consumer<FrontMatter.Builder> change) {
        return LINK.with(change);
    }

    static Post link(String body) {
        return new Post(LINK.frontMatter(), Body.parse(body));
    }

    static Post article(Consumer<FrontMatter.Builder> change) {
        return ARTICLE.with(change);
    }

    static List<String> found(Post post) {
        return found(VALIDATOR, post);
    }

    static List<String> found(PostValidator validator, Post post) {
        return lines(validator.check(post));
    }

    static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Posts::line).toList();
    }

    static String line(Problem problem) {
        return problem.severity() + " " + problem.rule() + " at " + problem.property() + ": " + problem.message();
    }
}
