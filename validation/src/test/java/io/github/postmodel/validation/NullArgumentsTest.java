package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Post;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An argument that must not be null is named where it is. */
class NullArgumentsTest {
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final Located FILE = Located.of(Posts.LINK);
    private static final SourceRange RANGE = Located.START;
    private static final Rule RULE = Rule.SLUG_DUPLICATE;
    private static final Claim.Place PLACE = new Claim.Place("a.md", Claim.Place.NO_LINE);

    static Stream<Arguments> calls() {
        return Stream.of(
                call("clock", () -> PostValidator.create(null)),
                call("post", () -> VALIDATOR.check((Post) null)),
                call("file", () -> VALIDATOR.check((LocatedPost) null)),
                call("known", () -> VALIDATOR.check(Posts.LINK, null)),
                call("post", () -> VALIDATOR.requireValid(null)),
                call("violation", () -> PostValidator.problem(null)),
                call("key", () -> PostValidator.meantKey(null)),
                call("file", () -> PostSetValidator.prepare(null, "a.md")),
                call("path", () -> PostSetValidator.prepare(FILE, null)),
                call("entry", () -> PostSetValidator.create().check(null)),
                call("rule", () -> new Claim(null, "a", "a", "a", RANGE, PLACE)),
                call("key", () -> new Claim(RULE, null, "a", "a", RANGE, PLACE)),
                call("property", () -> new Claim(RULE, "a", null, "a", RANGE, PLACE)),
                call("value", () -> new Claim(RULE, "a", "a", null, RANGE, PLACE)),
                call("range", () -> new Claim(RULE, "a", "a", "a", null, PLACE)),
                call("place", () -> new Claim(RULE, "a", "a", "a", RANGE, null)),
                call("first", () -> new Claim(RULE, "a", "a", "a", RANGE, PLACE).lostTo(null)),
                call("path", () -> new Claim.Place(null, 1)));
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
