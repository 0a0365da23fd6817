package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.support.LocateCase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code locate.txt}: a file, every problem of it at its place, and where its properties are. */
class LocateTableTest {
    static List<LocateCase> cases() {
        return LocateCase.all();
    }

    @Test
    void hasAtLeastFortyFaultyFiles() {
        assertThat(cases()).filteredOn(file -> !file.problems().isEmpty()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemHasItsPlace(LocateCase file) {
        assertThat(PostFile.parse(file.text()).problems())
                .extracting(LocateTableTest::shown)
                .containsExactlyElementsOf(file.problems());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPropertyHasItsPlace(LocateCase file) {
        PostFile parsed = PostFile.parse(file.text());
        assertThat(file.places()).allSatisfy(place -> {
            String property = place.substring(0, place.lastIndexOf(' '));
            assertThat(property + " " + locate(parsed, property)).isEqualTo(place);
        });
    }

    /** {@code key:} before a name asks for the place of a misspelt key, which is the key and not its value. */
    private static SourceRange locate(PostFile file, String property) {
        if (!property.startsWith("key:")) {
            return file.locate(property);
        }
        Problem problem = Problem.of(Rule.KEY_MISSPELT, property.substring(4), "did you mean another?", null);
        return Objects.requireNonNull(file.locate(List.of(problem)).get(0).range());
    }

    private static String shown(Problem problem) {
        return problem.range() + " " + problem.rule() + (problem.property().isEmpty() ? "" : " " + problem.property())
                + " | " + problem.message();
    }
}
