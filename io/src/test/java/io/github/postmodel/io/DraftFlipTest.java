package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Samples.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The smallest change: one line differs where the key is there, one line is new where it is not. */
class DraftFlipTest {
    @Test
    void changesOrAddsOneLineOfTheSamplesInEveryForm() {
        flip(Samples.ownInEveryForm().toList());
    }

    @Test
    void changesOrAddsOneLineOfACorpusInEveryForm() {
        flip(Samples.inEveryForm(Samples.corpus())
                .filter(sample -> sample.file().find("body").isPresent())
                .toList());
    }

    private static void flip(List<Sample> samples) {
        int changed = 0;
        for (Sample sample : samples) {
            PostFile file = sample.file();
            boolean draft = file.post().frontMatter().draft();
            PostFile flipped = file.with(file.post().with(fields -> fields.draft(!draft)));
            assertThat(flipped.post().frontMatter().draft()).as(sample.name()).isNotEqualTo(draft);
            List<String> before = LineView.lines(sample.text());
            List<String> after = LineView.lines(flipped.text());
            if (LineView.of(sample.text()).block("draft") != null) {
                changed++;
                assertThat(after).as(sample.name()).hasSameSizeAs(before);
                assertThat(differences(before, after)).as(sample.name()).isOne();
                PostFile back = flipped.with(flipped.post().with(fields -> fields.draft(draft)));
                assertThat(back.text()).as(sample.name()).isEqualTo(sample.text());
            } else {
                assertThat(after).as(sample.name()).hasSize(before.size() + 1);
                assertThat(withoutOne(after, before)).as(sample.name()).isEqualTo(before);
            }
        }
        System.out.printf(
                "draft flipped in %,d files: %,d lines changed, %,d added%n",
                samples.size(), changed, samples.size() - changed);
    }

    private static long differences(List<String> before, List<String> after) {
        long differences = 0;
        for (int index = 0; index < before.size(); index++) {
            differences += before.get(index).equals(after.get(index)) ? 0 : 1;
        }
        return differences;
    }

    /** The lines without the first that the others do not have at its place. */
    private static List<String> withoutOne(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        int added = 0;
        while (added < others.size() && lines.get(added).equals(others.get(added))) {
            added++;
        }
        rest.remove(added);
        return rest;
    }
}
