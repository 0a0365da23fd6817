package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static final URI URL = URI.create("https://example.org/a");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open the original post ↗ https://example.org/a",
                " Open the original post ↗ https://example.org/a",
                "Open the original post ↗ https://example.org/a \t",
                "\n\nOpen the original post ↗ https://example.org/a\n",
                "\r\nOpen the original post ↗ https://example.org/a\r",
                "Open the original post ↗   https://example.org/a",
                "\u2003Open the original post ↗ https://example.org/a\u2028",
            })
    void theLinkAloneIsALinkWhateverBlanksAreAroundIt(String text) {
        assertThat(Body.parse(text)).isEqualTo(new Body.OriginalLink(URL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\r",
                "It was cold.",
                "Open the original post ↗",
                "Open the original post ↗ ",
                "Open the original post ↗https://example.org/a",
                "Open the original post -> https://example.org/a",
                "Open the original post → https://example.org/a",
                "open the original post ↗ https://example.org/a",
                "Open the original post  ↗ https://example.org/a",
                "Open the original post\u00a0↗ https://example.org/a",
                "Open the original post ↗ https://example.org/a b",
                "Open the original post ↗ https://example.org/a|b",
                "Open the original post ↗ https://example.org/a and more",
                "Open the original post ↗ https://example.org/a\nMore.",
                "Before.\nOpen the original post ↗ https://example.org/a",
                "[Open the original post ↗ https://example.org/a]",
                "Open the original post ↗ [A](https://example.org/a)",
            })
    void anythingElseIsMarkdownAsItStands(String text) {
        assertThat(Body.parse(text)).isEqualTo(new Body.Markdown(text));
        assertThat(Body.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a", "a", "../a", "#a", "mailto:a@example.org", "https://example.org/ö"})
    void theTextOfALinkIsReadAsThatLink(String url) {
        Body link = new Body.OriginalLink(URI.create(url));
        assertThat(link.text()).isEqualTo("Open the original post ↗ " + url);
        assertThat(Body.parse(link.text())).isEqualTo(link);
    }

    @Test
    void markdownDoesNotHoldALink() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Body.Markdown("Open the original post ↗ https://example.org/a\n"))
                .withMessage("\"Open the original post ↗ https://example.org/a\\n\" is the link to an original post;"
                        + " use Body.parse");
    }

    @Test
    void aLinkHasAUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Body.OriginalLink(URI.create("")))
                .withMessage("the link to the original post needs a URL, not an empty one");
        assertThatNullPointerException()
                .isThrownBy(() -> new Body.OriginalLink(null))
                .withMessage("url");
        assertThatNullPointerException().isThrownBy(() -> new Body.Markdown(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345\ud83d", "12345\ude00", "12345\ud83d\ud83d\ude00", "12345\ude00\ud83d"})
    void halfOfASurrogatePairIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Body.parse(text))
                .withMessage("the body has an unpaired surrogate at index 5");
    }

    @Test
    void halfOfASurrogatePairIsRefusedInAUrl() {
        URI url = URI.create("http:\ud83d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Body.OriginalLink(url))
                .withMessage("the body has an unpaired surrogate at index 5");
    }

    @Test
    void aWholePairIsACharacter() {
        assertThat(Body.parse("a 🎥 b 🎥").text()).isEqualTo("a 🎥 b 🎥");
    }
}
