package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Post;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTest {
    private static final Post SORRY = link("OPEN THE ORIGINAL POST")
            .with(fields -> fields.title("a\u001b")
                    .date(OffsetDateTime.parse("1970-01-01T00:00:00.123456Z"))
                    .tags("TITLE", "title", "", "\u0080")
                    .source(null)
                    .externalUrl(URI.create("file://me@example.org/12"))
                    .postKind(null)
                    .tldr(null)
                    .summary(null)
                    .putExtra("TITLE", 1)
                    .putExtra("POST_KIND", 1));

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tr-TR", "de-DE", "ar-EG-u-nu-arab", "ar-SA", "th-TH-u-ca-buddhist-nu-thai", "fa-IR", "und"})
    void problemsAreTheSameInEveryDefaultLocale(String tag) {
        Locale.setDefault(Locale.ROOT);
        List<String> expected = Posts.found(PostValidator.create(Posts.CLOCK), SORRY);
        assertThat(expected).hasSize(13);

        Locale.setDefault(Locale.forLanguageTag(tag));
        PostValidator validator = PostValidator.create(Posts.CLOCK);
        assertThat(Posts.found(validator, SORRY)).isEqualTo(expected);

        Locale.setDefault(Locale.JAPAN);
        assertThat(Posts.found(validator, SORRY)).isEqualTo(expected);
    }
}
