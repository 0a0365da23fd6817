package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.found;
import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.PostKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{}",
                "{{",
                "}}",
                "}{",
                "$",
                "$$",
                "\\",
                "\\\\",
                "\\\\\\",
                "\\{",
                "\\}",
                "\\$",
                "\\\\{",
                "{\\}",
                "${1+1}",
                "$\\{1+1}",
                "\\${1+1}",
                "#{1+1}",
                "${validatedValue}",
                "${''.class}",
                "{value}",
                "{kind}",
                "{message}",
                "{url}",
                "{io.github.postmodel.title-required}",
                "{jakarta.validation.constraints.NotNull.message}",
                "a{b}c${d}e\\f$g\\",
                "$1",
                "\\0",
                "%s",
                "'{0}'"
            })
    void aValueIsShownAsItIsAndNeverInterpolated(String value) {
        assertThat(found(link(fields -> fields.postKind(new PostKind(value)))))
                .containsExactly("WARNING post-kind-unknown at post_kind: post_kind \"" + value
                        + "\" is not a known one; write link or release");
        assertThat(found(link(fields -> fields.tags(value, value))))
                .containsExactly("WARNING tag-duplicate at tags[1]: tag \"" + value
                        + "\" is the same as tags[0]; keep one of them");
        assertThat(found(link("Open the original post " + value)))
                .containsExactly(
                        "ERROR body-link-form at body: the body \"Open the original post " + value
                                + "\" is not quite the line that links to the original; write Open the original post ↗ https://example.org/a");
        assertThat(found(link(fields -> fields.title(value + "\u0007"))))
                .containsExactly("ERROR control-character at title: \"" + value
                        + "\\u0007\" has the control character U+0007 at position " + (value.length() + 1)
                        + "; remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"titl{", "titl}", "titl$", "titl\\", "$title", "{title"})
    void soIsAKey(String key) {
        assertThat(found(link(fields -> fields.putExtra(key, "x"))))
                .containsExactly(
                        "WARNING key-misspelt at " + key + ": unknown key \"" + key + "\"; did you mean title?");
    }
}
