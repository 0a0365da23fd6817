package io.github.postmodel.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixerTest {
    private static final PostValidator VALIDATOR =
            PostValidator.create(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    private static final Fixer FIXER = new Fixer(VALIDATOR, problem -> true, Fixes.SAFE);
    private static final Fixer UNSAFE = new Fixer(VALIDATOR, problem -> true, Fixes.ALL);

    @ParameterizedTest
    @MethodSource("io.github.postmodel.validate.fix.FixCase#safe")
    void fixesWhatIsSafe(FixCase fix) {
        assertThat(FIXER.fix(PostFile.parse(fix.before())).after().text()).isEqualTo(fix.after());
        assertThat(UNSAFE.fix(PostFile.parse(fix.before())).after().text()).isEqualTo(fix.after());
    }

    @ParameterizedTest
    @MethodSource("io.github.postmodel.validate.fix.FixCase#unsafe")
    void fixesWhatIsNotOnlyWhereItIsAskedFor(FixCase fix) {
        FixedFile safely = FIXER.fix(PostFile.parse(fix.before()));

        FixedFile all = UNSAFE.fix(safely.after());

        assertThat(safely.isChanged()).isFalse();
        assertThat(all.after().text()).isEqualTo(fix.after());
        assertThat(safely.more()).hasSameSizeAs(all.fixes());
    }

    @ParameterizedTest
    @MethodSource("io.github.postmodel.validate.fix.FixCase#all")
    void hasNothingToDoASecondTime(FixCase fix) {
        PostFile fixed = PostFile.parse(fix.after());

        FixedFile again = UNSAFE.fix(fixed);

        assertThat(again).isEqualTo(FixedFile.unchanged(fixed));
        assertThat(again.isChanged()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.github.postmodel.validate.fix.FixCase#all")
    void leavesAloneWhatIsNotReported(FixCase fix) {
        PostFile file = PostFile.parse(fix.before());
        Fixer none = new Fixer(VALIDATOR, problem -> false, Fixes.ALL);

        assertThat(none.fix(file)).isEqualTo(FixedFile.unchanged(file));
    }

    @Test
    void fixesOneRuleWithoutTheOthers() {
        String text = "---\nTitle: Hello\ndate: 2025-09-18 16:00Z\ntags: news\n---\nHello.\n";
        Fixer tags = new Fixer(VALIDATOR, problem -> problem.property().equals("tags"), Fixes.SAFE);

        assertThat(tags.fix(PostFile.parse(text)).after().text())
                .isEqualTo("---\nTitle: Hello\ndate: 2025-09-18 16:00Z\ntags: [news]\n---\nHello.\n");
    }

    @ParameterizedTest
    @MethodSource("goodPosts")
    void leavesGoodPostsAlone(Path path) {
        PostFile file = PostFile.open(path);

        assertThat(FIXER.fix(file)).isEqualTo(FixedFile.unchanged(file));
    }

    static Stream<Path> goodPosts() {
        return PostReader.list(Path.of("posts/good"));
    }

    @Test
    void leavesADateAloneThatTheRunAccepts() {
        ReadOptions options = ReadOptions.defaults().withDefaultOffset(ZoneOffset.ofHours(2));
        PostFile file = PostFile.parse("---\ntitle: Hello\ndate: 2025-09-18T16:00:00\n---\nHello.\n", options);

        assertThat(UNSAFE.fix(file)).isEqualTo(FixedFile.unchanged(file));
    }

    @Test
    void writesTheDefaultOffsetWhereTheSpellingIsReported() {
        ReadOptions options = ReadOptions.defaults().withDefaultOffset(ZoneOffset.ofHours(2));
        PostFile file = PostFile.parse("---\ntitle: Hello\ndate: 2025-09-18 16:00\n---\nHello.\n", options);

        assertThat(FIXER.fix(file).after().text())
                .isEqualTo("---\ntitle: Hello\ndate: 2025-09-18T16:00:00+02:00\n---\nHello.\n");
    }

    @Test
    void guessesNoOffset() {
        String text = "---\ntitle: Hello\ndate: 2025-09-18 16:00\n---\nHello.\n";

        assertThat(UNSAFE.fix(PostFile.parse(text)).after().text()).isEqualTo(text);
    }

    @Test
    void needsNoDefaultOffsetWhereADateHasOne() {
        String text = "---\ntitle: Hello\ndate: 2025-09-18 16:00Z\n---\nHello.\n";

        assertThat(UNSAFE.fix(PostFile.parse(text)).after().text())
                .isEqualTo("---\ntitle: Hello\ndate: 2025-09-18T16:00:00+00:00\n---\nHello.\n");
    }

    @Test
    void tellsWhatItFixedAndWhereItWas() {
        String text = """
                --- \n\
                title: Hello
                tags: a, b
                dat: 2025-09-18 16:00Z
                ---
                Hello.""";

        assertThat(UNSAFE.fix(PostFile.parse(text)).fixes())
                .containsExactly(
                        new AppliedFix("date-required", new SourceRange(1, 1, 1, 4)),
                        new AppliedFix("fence-space", new SourceRange(1, 4, 1, 5)),
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
