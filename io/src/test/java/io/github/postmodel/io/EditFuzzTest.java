package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.io.support.EditCase;
import io.github.postmodel.io.support.LocateCase;
import io.github.postmodel.io.support.RandomEdits;
import io.github.postmodel.io.support.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random edits of odd and broken files, further broken at random: each is made as asked for, without a new problem, or
 * refused with a reason. {@code -Dpostmodel.seed} repeats a run.
 */
@Tag("slow")
class EditFuzzTest {
    private static final long SEED = Long.getLong("postmodel.seed", 20_250_918L);
    private static final int FILES = Integer.getInteger("postmodel.fuzz", 20_000);
    private static final List<String> PIECES = List.of(
            " ",
            "\n",
            "\r\n",
            "\t",
            "#",
            ": ",
            "- ",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!str ",
            "|\n",
            ">",
            "? ",
            "<<: *a\n",
            "---\n",
            "title: x\n",
            "\u2028",
            "\uFEFF",
            "🦊",
            ",",
            "~",
            "\r");

    @Test
    void everyEditOfAnOddFileIsMadeOrRefused() {
        List<String> texts = Stream.concat(
                        EditCase.all().stream().map(EditCase::before),
                        LocateCase.all().stream().map(LocateCase::text))
                .collect(Collectors.toCollection(ArrayList::new));
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        for (int number = 0; number < FILES; number++) {
            RandomEdits random = new RandomEdits(SEED + number);
            String text = broken(random, random.any(texts));
            try {
                outcomes.merge(edit(random, PostFile.parse(text)), 1, Integer::sum);
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("seed " + (SEED + number) + "\n" + Visible.show(text), fault);
            }
        }
        System.out.printf("postmodel.seed=%d: %,d odd files: %s%n", SEED, FILES, outcomes);
    }

    private static String broken(RandomEdits random, String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int count = random.below(4); count > 0 && broken.length() > 4; count--) {
            int at = broken.offsetByCodePoints(0, random.below(broken.codePointCount(0, broken.length())));
            if (random.oneIn(3)) {
                broken.delete(at, broken.offsetByCodePoints(at, 1));
            } else {
                broken.insert(at, random.any(PIECES));
            }
        }
        return broken.toString();
    }

    private static String edit(RandomEdits random, PostFile file) {
        Post wanted = random.change(file.post());
        PostFile changed;
        try {
            changed = file.with(wanted);
        } catch (PostEditException refused) {
            assertThat(refused.getMessage()).matches("(?s)<text>: .*cannot be changed: .+");
            return file.problems().isEmpty() ? "refused" : "refused with problems";
        }
        PostFile read = PostFile.parse(changed.text());
        assertThat(read.post()).isEqualTo(wanted);
        assertThat(names(file)).containsAll(names(read));
        return file.problems().isEmpty() ? "made" : "made beside problems";
    }

    private static Set<String> names(PostFile file) {
        return file.problems().stream()
                .map((Problem problem) ->
                        problem.rule() + " " + problem.property().replaceFirst("\\[\\d+]$", ""))
                .collect(Collectors.toSet());
    }
}
