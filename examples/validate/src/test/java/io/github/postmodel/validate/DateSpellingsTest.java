package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.fix.Fixer;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of README that says what comes of each spelling of a date. */
class DateSpellingsTest {
    private static final Path README = Path.of("validate/README.md");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");
    private static final Pattern DATE = Pattern.compile("(?m)^date: (.*)$");
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final Fixer FIXER = new Fixer(VALIDATOR, problem -> true, Fixes.SAFE);

    /** A row: a spelling, and what comes of it. */
    private record Row(String spelling, String outcome) {}

    static List<Row> rows() throws IOException {
        return Files.readString(README)
                .lines()
                .dropWhile(line -> !line.startsWith("| `date:` |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comesToWhatTheTableSays(Row row) {
        assertThat(outcome(row.spelling)).isEqualTo(row.outcome);
    }

    @Test
    void hasFiftySpellings() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThanOrEqualTo(50)
                .extracting(Row::spelling)
                .doesNotHaveDuplicates();
    }

    private static String outcome(String spelling) {
        PostFile file = PostFile.parse("---\ntitle: A\ndate: " + spelling + "\ntags: [a]\n---\nText.\n");
        List<Problem> problems = VALIDATOR.check(file);
        if (problems.isEmpty()) {
            return "read";
        }
        assertThat(problems).as(spelling).hasSize(1);
        Matcher fixed = DATE.matcher(FIXER.fix(file).after().text());
        assertThat(fixed.find()).isTrue();
        if (!problems.get(0).isError() && !fixed.group(1).equals(spelling)) {
            return "read, and corrected to `" + fixed.group(1) + "`";
        }
        String message = problems.get(0).message();
        return (problems.get(0).isError() ? "refused: " : "read, with a warning: ")
                + message.replaceFirst("^date \".*?\" ", "");
    }

    /** Prints the table of README. */
    public static void main(String[] spellings) {
        Stream.of(spellings)
                .forEach(spelling -> System.out.println("| `" + spelling + "` | " + outcome(spelling) + " |"));
    }
}
