package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The link of a body is that of the body, whatever the front matter has. */
class LinkBodyTest {
    private static final String LABEL = "Open the original post ↗ ";

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "https://example.org/a, https://example.org/b",
        "https://example.org/a, https://example.org/",
        "https://example.org/a, https://example.org/aa",
        "https://example.org/ö, https://example.org/ö",
        "https://example.org/ö, https://example.org/u",
        "'', https://example.org/a",
    })
    void isReadAsItStands(String inFrontMatter, String inBody) {
        assertThat(body(inFrontMatter, LABEL + inBody)).isEqualTo(new Body.OriginalLink(URI.create(inBody)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, Open the original post https://example.org/a",
        "https://example.org/a, Open the original post ↗ https://example.org/a and more",
        "https://example.org/a, Open the original post ↗",
        "https://example.org/a, Open",
        "'', Open the original post ↗",
    })
    void anythingElseIsText(String inFrontMatter, String body) {
        assertThat(body(inFrontMatter, body)).isEqualTo(new Body.Markdown(body));
    }

    private static Body body(String url, String body) {
        return PostReader.parse("---\nexternal_url: '" + url + "'\n---\n" + body + "\n")
                .body();
    }
}
