package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A regular expression is the judge of dates and extensions. */
class FileNameTest {
    private static final Pattern NAME =
            Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d)-)?(.*?)(?:\\.\\w+)?", Pattern.DOTALL);

    @Test
    void aNameIsADateASlugAndAnExtension() {
        for (char character = 1; character < 0x180; character++) {
            if (character != '/') {
                for (String name : List.of(
                        "hello." + character,
                        "hello" + character + "md",
                        "hello.m" + character,
                        "." + character,
                        "2025-09-18" + character + "hello.md",
                        "2025-09-1" + character + "-hello.md",
                        character + "025-09-18-hello.md",
                        "2025" + character + "09-18-",
                        "2025-09-18-hello.html." + character)) {
                    assertThat(FileName.of(name)).as(name).isEqualTo(expected("null", name));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-18-", "2025-09-18", "2025-09-18-.md", ".md", "md", "a.", ".", "a..md", "a.b.c"})
    void aNameMayLackAnyOfThem(String name) {
        assertThat(FileName.of("posts/" + name)).isEqualTo(expected("posts", name));
    }

    @ParameterizedTest
    @CsvSource({
        "hello/index.md,                  'null', '',         hello",
        "posts/2025-09-18-hello/index.md, posts,  2025-09-18, hello",
        "posts/hello/index.html,          posts,  '',         hello",
        "posts/hello/index,               posts/hello, '',    index",
        "posts/hello/index2.md,           posts/hello, '',    index2",
        "posts/hello/inlet.md,            posts/hello, '',    inlet"
    })
    void aPageBundleHasTheNameOfItsFolder(String path, String folder, String date, String slug) {
        assertThat(FileName.of(path)).isEqualTo(new FileName(folder, date, slug));
    }

    @Test
    void aLanguageIsTheLastPartOfASlug() {
        Pattern language = Pattern.compile("\\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4})?)$");
        List<String> parts = List.of("", "d", "de", "deu", "deut", "d1", "dé", "Hant", "CH", "419", "Latin", "x", ".");
        for (String first : parts) {
            for (String separator : List.of("", "-", "_", ".", "+")) {
                for (String second : parts) {
                    String slug = "hello." + first + separator + second;
                    Matcher expected = language.matcher(slug);
                    assertThat(new FileName("posts", "", slug).language())
                            .as(slug)
                            .isEqualTo(expected.find() ? expected.group(1) : "");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "index.md", "/index.md", "a\0b"})
    void whatNamesNoPostHasNone(String path) {
        assertThat(FileName.of(path)).isNull();
    }

    private static FileName expected(String folder, String name) {
        Matcher parts = NAME.matcher(name);
        assertThat(parts.matches()).isTrue();
        return new FileName(folder, parts.group(1) == null ? "" : parts.group(1), parts.group(2));
    }
}
