package io.github.postmodel.validate.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.support.Posts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicateUrlsTest {
    private final DuplicateUrls duplicates = new DuplicateUrls();

    @Test
    void everyPostButTheFirstIsTold() {
        assertThat(check("a.md", "https://example.org/a")).isEmpty();
        assertThat(check("b.md", "https://example.org/b")).isEmpty();
        assertThat(check("c.md", "https://example.org/a")).contains(alsoInA("https://example.org/a"));
        assertThat(check("d.md", "https://example.org/a")).contains(alsoInA("https://example.org/a"));
    }

    @Test
    void theCaseOfTheHostDoesNotMatter() {
        assertThat(check("a.md", "https://example.org/a")).isEmpty();
        assertThat(check("b.md", "https://Example.org/a")).contains(alsoInA("https://Example.org/a"));
        assertThat(check("c.md", "https://example.org/A")).isEmpty();
    }

    @Test
    void articlesHaveNone() {
        FolderPost article = FolderPost.of(PostFile.parse(Posts.ARTICLE));

        assertThat(duplicates.check(article)).isNull();
        assertThat(duplicates.check(article)).isNull();
    }

    private Optional<Problem> check(String name, String url) {
        String text = Posts.linkWith("external_url", "external_url: " + url);
        PostFile file = PostFile.parse(text.getBytes(StandardCharsets.UTF_8), name);
        return Optional.ofNullable(duplicates.check(FolderPost.of(file)));
    }

    private static Problem alsoInA(String url) {
        return Problem.of(
                Rule.EXTERNAL_URL_DUPLICATE,
                "external_url",
                "external_url \"" + url + "\" is also in a.md:6; remove one of the two posts, or mend its external_url",
                new SourceRange(6, 15, 6, 15 + url.length()));
    }
}
