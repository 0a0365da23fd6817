package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
    private static final SourceRange PLACE = new SourceRange(3, 7, 3, 10);

    private static Problem at(SourceRange range) {
        return Problem.of(Rule.DATE_FORMAT, "date", "date \"x\" is not a date", range);
    }

    @Test
    void isTheRuleWithItsSeverity() {
        assertThat(at(PLACE))
                .isEqualTo(new Problem("date-format", Severity.ERROR, "date", "date \"x\" is not a date", PLACE));
        assertThat(at(null).isError()).isTrue();
        assertThat(Problem.of(Rule.TLDR_MISSING, "tldr", "no tldr", null).isError())
                .isFalse();
    }

    @Test
    void isAProblemOfItsRuleAndOfNoOther() {
        assertThat(at(PLACE).is(Rule.DATE_FORMAT)).isTrue();
        assertThat(at(PLACE).is(Rule.DATE_OFFSET)).isFalse();
        assertThat(new Problem("Size", Severity.ERROR, "", "", null).is(Rule.DATE_FORMAT))
                .isFalse();
    }

    @Test
    void isPrintedAsCompilersDo() {
        assertThat(at(PLACE).in("posts/a.md")).isEqualTo("posts/a.md:3:7: date \"x\" is not a date");
        assertThat(at(null).in("posts/a.md")).isEqualTo("posts/a.md: date \"x\" is not a date");
    }

    @Test
    void canBeGivenAPlace() {
        assertThat(at(null).withRange(PLACE)).isEqualTo(at(PLACE));
    }

    @Test
    void nothingButTheRangeIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(null, Severity.ERROR, "", "", null))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem("", null, "", "", null))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem("", Severity.ERROR, null, "", null))
                .withMessage("property");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem("", Severity.ERROR, "", null, null))
                .withMessage("message");
    }

    @Test
    void theOrderIsByPlaceThenPropertyThenRuleThenMessage() {
        List<Problem> sorted = List.of(
                problem("z", "z", "z", null),
                problem("a", "a", "a", new SourceRange(1, 2, 9, 9)),
                problem("a", "a", "b", new SourceRange(1, 2, 1, 3)),
                problem("b", "a", "a", new SourceRange(1, 2, 1, 3)),
                problem("a", "b", "a", new SourceRange(1, 2, 1, 3)),
                problem("a", "a", "a", new SourceRange(1, 10, 1, 11)),
                problem("a", "a", "a", new SourceRange(2, 1, 2, 2)),
                problem("a", "a", "a", new SourceRange(10, 1, 10, 2)));
        List<Problem> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(Problem.ORDER);
        assertThat(shuffled).isEqualTo(sorted);
    }

    private static Problem problem(String rule, String property, String message, SourceRange range) {
        return new Problem(rule, Severity.ERROR, property, message, range);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain text          | \"plain text\"        | text",
                "``                  | \"\"                  | nothing",
                "it's \"so\"         | \"it's \"so\"\"       | quotes stand as they are",
                "a\\b                | \"a\\b\"              | a backslash too",
                "`a\nb\rc\td`        | \"a\\nb\\rc\\td\"     | breaks and tabs by their letters",
                "`a\u0000b\u001b`    | \"a\\u0000b\\u001B\"  | control characters by number",
                "`a\u0085b\u009f`    | \"a\\u0085b\\u009F\"  | those of Latin-1",
                "`a\u00a0b\u3000`    | \"a\\u00A0b\\u3000\"  | blanks that are not U+0020",
                "`a\u2028b\u2029`    | \"a\\u2028b\\u2029\"  | line and paragraph separators",
                "`\u200b\ufeff\u202e`| \"\\u200B\\uFEFF\\u202E\" | what has no width, or turns the text around",
                "`a\ud83d`           | \"a\\uD83D\"          | half of a surrogate pair",
                "🎥 ↗ ö 漢            | \"🎥 ↗ ö 漢\"           | whatever can be seen",
            })
    void quotesOnOneLineWithEverythingVisible(String value, String quoted, String what) {
        assertThat(Problem.quote(value)).as(what).isEqualTo(quoted);
    }

    @Test
    void cutsAQuoteBehind80Characters() {
        assertThat(Problem.quote("a".repeat(80))).isEqualTo("\"" + "a".repeat(80) + "\"");
        assertThat(Problem.quote("a".repeat(81))).isEqualTo("\"" + "a".repeat(80) + "…\"");
        assertThat(Problem.quote("🎥".repeat(80))).isEqualTo("\"" + "🎥".repeat(80) + "\"");
        assertThat(Problem.quote("🎥".repeat(81))).isEqualTo("\"" + "🎥".repeat(80) + "…\"");
        assertThat(Problem.quote("\n".repeat(90))).isEqualTo("\"" + "\\n".repeat(80) + "…\"");
    }
}
