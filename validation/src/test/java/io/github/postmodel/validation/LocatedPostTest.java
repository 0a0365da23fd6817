package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is wrong with a file: what reading found and what the rules find, each at its place. */
class LocatedPostTest {
    private static final PostValidator VALIDATOR = PostValidator.create(Posts.CLOCK);

    @Test
    void aGoodFileHasNoProblems() {
        assertThat(VALIDATOR.check(Located.of(Posts.LINK))).isEmpty();
    }

    @Test
    void problemsOfTheFileAndOfThePostAreSortedByPlace() {
        Problem read = Problem.of(Rule.DATE_FORMAT, "date", "not a date", new SourceRange(3, 7, 3, 12));
        Located file =
                Located.of(Posts.link(fields -> fields.date(null).title(null).tldr(null)), read);
        List<Problem> found = VALIDATOR.check(file);
        assertThat(found).contains(read);
        assertThat(found.stream().map(problem -> problem.range() + " " + problem.rule()))
                .containsExactly("1:1-1:4 tldr-missing", "2:8-2:13 title-required", "3:7-3:12 date-format");
    }
}
