package io.github.postmodel.validate.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.patch.LineDiff.LineChange;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineDiffTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 12, 40})
    void findsTheFewestEdits(int size) {
        Random random = new Random(size);
        for (int round = 0; round < 200; round++) {
            List<String> before = letters(random, size);
            List<String> after = letters(random, size);
            int edits = LineDiff.of(before, after).stream()
                    .mapToInt(change -> change.to() - change.from() + change.newTo() - change.newFrom())
                    .sum();

            assertThat(edits).as("%s, %s", before, after).isEqualTo(fewestEdits(before, after));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 3000})
    void whatIsNotChangedIsTheSameInBoth(int size) {
        Random random = new Random(size);
        List<String> before = letters(random, size);
        List<String> after = letters(random, size);
        int old = 0;
        int now = 0;
        for (LineChange change : LineDiff.of(before, after)) {
            assertThat(before.subList(old, change.from())).isEqualTo(after.subList(now, change.newFrom()));
            old = change.to();
            now = change.newTo();
        }
        assertThat(before.subList(old, before.size())).isEqualTo(after.subList(now, after.size()));
    }

    private static List<String> letters(Random random, int most) {
        return Stream.generate(() -> String.valueOf("abc".charAt(random.nextInt(3))))
                .limit(random.nextInt(most + 1))
                .toList();
    }

    /** As in textbooks: all lengths of a common subsequence. */
    private static int fewestEdits(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int old = 1; old <= before.size(); old++) {
            for (int now = 1; now <= after.size(); now++) {
                common[old][now] = before.get(old - 1).equals(after.get(now - 1))
                        ? common[old - 1][now - 1] + 1
                        : Math.max(common[old - 1][now], common[old][now - 1]);
            }
        }
        return before.size() + after.size() - 2 * common[before.size()][after.size()];
    }
}
