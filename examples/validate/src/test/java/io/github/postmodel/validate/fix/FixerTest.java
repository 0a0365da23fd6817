package io.github.postmodel.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixerTest {
    private static final PostValidator VALIDATOR =
            PostValidator.create(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    private static final Fixer FIXER = new Fixer(VALIDATOR, ZoneOffset.ofHours(2));
    private static final Fixer WITHOUT_OFFSET = new Fixer(VALIDATOR, null);

    @ParameterizedTest
    @MethodSource("cases")
    void fixesOnlyWhatIsSafe(FixCase fix) {
        assertThat(FIXER.fix(PostFile.parse(fix.before())).after().text()).isEqualTo(fix.after());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasNothingToDoASecondTime(FixCase fix) {
        PostFile fixed = PostFile.parse(fix.after());

        FixedFile again = FIXER.fix(fixed);

        assertThat(again).isEqualTo(new FixedFile(fixed, fixed, List.of()));
        assertThat(again.isChanged()).isFalse();
    }

    static Stream<FixCase> cases() {
        return FixCase.all().flatMap(fix -> Stream.of(fix, fix.withCarriageReturns(), fix.withByteOrderMark()));
    }

    @ParameterizedTest
    @MethodSource("goodPosts")
    void leavesGoodPostsAlone(Path path) {
        PostFile file = PostFile.open(path);

        assertThat(FIXER.fix(file)).isEqualTo(new FixedFile(file, file, List.of()));
    }

    static Stream<Path> goodPosts() {
        return PostReader.list(Path.of("posts/good"));
    }

    @Test
    void guessesNoOffset() {
        String text = "---\ntitle: Hello\ndate: 2025-09-18 16:00\n---\nHello.\n";

        assertThat(WITHOUT_OFFSET.fix(PostFile.parse(text)).after().text()).isEqualTo(text);
    }

    @Test
    void needsNoDefaultOffsetWhereADateHasOne() {
        String text = "---\ntitle: Hello\ndate: 2025-09-18 16:00Z\n---\nHello.\n";

        assertThat(WITHOUT_OFFSET.fix(PostFile.parse(text)).after().text())
                .isEqualTo("---\ntitle: Hello\ndate: 2025-09-18T16:00:00Z\n---\nHello.\n");
    }

    @Test
    void tellsWhatItFixedAndWhereItWas() {
        String text = """
                --- \n\
                title: Hello
                tags: a, b
                dat: 2025-09-18 16:00
                ---
                Hello.""";

        assertThat(FIXER.fix(PostFile.parse(text)).fixes())
                .containsExactly(
                        new AppliedFix("date-required", new SourceRange(1, 1, 1, 4)),
                        new AppliedFix("fence-spaces", new SourceRange(1, 4, 1, 5)),
                        new AppliedFix("tags-list", new SourceRange(3, 7, 3, 11)),
                        new AppliedFix("key-misspelt", new SourceRange(4, 1, 4, 4)),
                        new AppliedFix("final-newline", new SourceRange(6, 7, 6, 7)));
    }

    @Test
    void anArticleIsMadeNoLinkPost() {
        String text = "---\ntitle: Hello\ndate: '2025-09-18T16:00:00Z'\npost-kind: none\n---\nHello.\n";

        assertThat(FIXER.fix(PostFile.parse(text)).isChanged()).isFalse();
    }

    @Test
    void leavesAloneWhatIsNoPost() {
        assertThat(Stream.of("", "Hello.", "--- \ntitle: Hello", "---\n- Hello\n--- \n")
                        .filter(text -> FIXER.fix(PostFile.parse(text)).isChanged()))
                .isEmpty();
    }

    @Test
    void leavesAloneWhatIsNotUtf8() {
        byte[] bytes = {'-', '-', '-', ' ', '\n', (byte) 0xE9, '\n', '-', '-', '-'};

        assertThat(FIXER.fix(PostFile.parse(bytes, "latin-1.md")).isChanged()).isFalse();
    }

    @Test
    void aLoneCarriageReturnAtTheEndStaysInTheBody() {
        String text = "---\ntitle: Hello\ndate: '2025-09-18T16:00:00Z'\n---\nHello.\r";

        assertThat(FIXER.fix(PostFile.parse(text)).isChanged()).isFalse();
    }
}
