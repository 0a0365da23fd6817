package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An argument that must not be null is named where it is. */
class NullArgumentsTest {
    private static final FrontMatter.Builder FIELDS = FrontMatter.builder();
    private static final Post POST =
            Post.linkTo(FIELDS.externalUrl(URI.create("https://example.org/a")).build());
    private static final Problem PROBLEM = Problem.of(Rule.LIMIT, "a", "b", null);

    static Stream<Arguments> calls() {
        return Stream.of(
                call("frontMatter", () -> Post.linkTo(null)),
                call("change", () -> POST.with(null)),
                call("text", () -> Body.parse(null)),
                call("text", () -> new Body.Markdown(null)),
                call("url", () -> new Body.OriginalLink(null)),
                call("key", () -> Field.named(null)),
                call("field", () -> POST.frontMatter().get(null)),
                call("field", () -> FIELDS.set(null, "a")),
                call("tags", () -> FIELDS.tags((List<String>) null)),
                call("tags", () -> FIELDS.tags((String[]) null)),
                call("a tag of tags", () -> FIELDS.tags("a", null)),
                call("extra", () -> FIELDS.extra(null)),
                call("key", () -> FIELDS.putExtra(null, 1)),
                call("key", () -> FIELDS.removeExtra(null)),
                call(
                        "a key of extra",
                        () -> FrontMatter.builder()
                                .extra(Collections.singletonMap(null, 1))
                                .build()),
                call("rule", () -> Problem.of(null, "", "", null)),
                call("range", () -> PROBLEM.withRange(null)),
                call("path", () -> PROBLEM.in(null)),
                call("rule", () -> PROBLEM.is(null)),
                call("value", () -> Problem.quote(null)),
                call("id", () -> Rule.of(null)));
    }

    private static Arguments call(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isNamed(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
