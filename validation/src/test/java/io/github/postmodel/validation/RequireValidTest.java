package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class RequireValidTest {
    private static final PostValidator VALIDATOR = PostValidator.create(Posts.CLOCK);

    @Test
    void aPostWithoutProblemsPasses() {
        assertThatCode(() -> VALIDATOR.requireValid(Posts.LINK)).doesNotThrowAnyException();
    }

    @Test
    void warningsPass() {
        Post post = link(fields -> fields.tldr(null).tags("a", "a").putExtra("titel", 1));
        assertThat(VALIDATOR.check(post)).hasSize(3);
        assertThatCode(() -> VALIDATOR.requireValid(post)).doesNotThrowAnyException();
    }

    @Test
    void errorsAreThrownWithoutTheWarnings() {
        Post post =
                link(fields -> fields.tldr(null).title("").tags("b", "a\u0007").source(null));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> VALIDATOR.requireValid(post))
                .withMessage("""
                        source is missing or blank, and this is a link post; write who published the original, such as source: Example Weekly
                        "a\\u0007" has the control character U+0007 at position 2; remove it
                        title is missing or blank; write the headline, such as title: Hello""")
                .satisfies(thrown -> assertThat(thrown.getConstraintViolations())
                        .extracting(PostValidator::problem)
                        .extracting(Problem::property)
                        .containsExactlyInAnyOrder("source", "tags[1]", "title"));
    }
}
