package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.io.support.VisibleText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where front matter and body begin and end. What is no fence is in {@code broken-files.txt}. */
class FencesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "line feeds                     | ---␊title: A walk␊---␊Cold.␊                 | Cold.",
                "carriage returns too           | ---␍␊title: A walk␍␊---␍␊Cold.␍␊             | Cold.",
                "carriage return after one     | ---␍␊title: A walk␊---␊Cold.␊                | Cold.",
                "carriage return after other   | ---␊title: A walk␍␊---␍␊Cold.␊               | Cold.",
                "dots                           | ---␊title: A walk␊...␊Cold.␊                 | Cold.",
                "spaces after the first        | ---␠␠⇥␊title: A walk␊---␊Cold.␊              | Cold.",
                "spaces after the second       | ---␊title: A walk␊---⇥␠␊Cold.␊               | Cold.",
                "spaces after dots             | ---␊title: A walk␊...␠␊Cold.␊                | Cold.",
                "spaces and carriage return     | ---␠␍␊title: A walk␊---␠␍␊Cold.␊             | Cold.",
                "byte order mark                | \\xEF\\xBB\\xBF---␊title: A walk␊---␊Cold.␊  | Cold.",
                "no final line feed             | ---␊title: A walk␊---␊Cold.                  | Cold.",
                "nothing after the fence       | ---␊title: A walk␊---                        | ``",
                "nothing after its line feed   | ---␊title: A walk␊---␊                       | ``",
                "an empty line as body          | ---␊title: A walk␊---␊␊                      | ``",
                "two empty lines                | ---␊title: A walk␊---␊␊␊                     | ␊",
                "blank lines around the body    | ---␊title: A walk␊---␊␊␊Cold.␊␊              | ␊␊Cold.␊",
                "carriage returns in the body   | ---␊title: A walk␊---␊Cold.␍␊Ice.␍␊          | Cold.␍␊Ice.",
                "carriage return alone at last  | ---␊title: A walk␊---␊Cold.␍                 | Cold.␍",
                "two carriage returns at last   | ---␊title: A walk␊---␊Cold.␍␍␊               | Cold.␍",
                "a fence in the body            | ---␊title: A walk␊---␊---␊Cold.␊---␊         | ---␊Cold.␊---",
                "dots close, hyphens are body   | ---␊title: A walk␊...␊---␊                   | ---",
                "indented fences                | ---␊title: A walk␊ ---␊ ...␊---␊Cold.        | Cold.",
                "fence after a key              | ---␊title: A walk␊tags:␊---␊Cold.            | Cold.",
                "hyphens with more after them  | ---␊title: A walk␊# x␊----: 1␊---␊Cold.      | Cold.",
                "a blank first line             | ---␊␊title: A walk␊␊---␊Cold.                | Cold.",
                "body with a byte order mark    | ---␊title: A walk␊---␊\\xEF\\xBB\\xBFCold.   | \\xEF\\xBB\\xBFCold.",
                "body with other line breaks    | ---␊title: A walk␊---␊a\\xE2\\x80\\xA8b\\xC2\\x85 | a\\xE2\\x80\\xA8b\\xC2\\x85",
                "control characters in the body | ---␊title: A walk␊---␊a\\x00\\x1Bb␊          | a\\x00\\x1Bb",
                "spaces as body                 | ---␊title: A walk␊---␊␠␠␊                    | ␠␠",
            })
    void divideAFile(String what, String file, String body) {
        byte[] bytes = VisibleText.bytes(file);
        Post post = PostReader.read(bytes, what);
        assertThat(post.frontMatter().title()).startsWith("A walk");
        assertThat(post.body().text()).isEqualTo(new String(VisibleText.bytes(body), StandardCharsets.UTF_8));
        assertThat(PostFile.parse(bytes, what).text().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open the original post ↗ https://example.org/a",
                "\nOpen the original post ↗ https://example.org/a\n\n",
                "  Open the original post ↗ https://example.org/a  \n",
                "Open the original post ↗ https://example.org/a\r\n"
            })
    void aLinkAloneIsTheBodyWhateverBlanksAreAroundIt(String body) {
        assertThat(PostReader.parse("---\n---\n" + body).body())
                .isEqualTo(Body.parse("Open the original post ↗ https://example.org/a"))
                .isInstanceOf(Body.OriginalLink.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open the original post -> https://example.org/a",
                "Open the original post ↗ https://example.org/a and more",
                "Read: Open the original post ↗ https://example.org/a"
            })
    void aBodyThatIsNearlyALinkIsText(String body) {
        assertThat(PostReader.parse("---\n---\n" + body + "\n").body()).isEqualTo(new Body.Markdown(body));
    }

    @Test
    void aFrontMatterMayBeEmpty() {
        assertThat(PostReader.parse("---\n---\n")).isEqualTo(PostReader.parse("---\n# nothing\n\n...\n"));
    }
}
