package io.github.postmodel.validate.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Wherever comments are, each is in the canonical form once, and the post is the same. */
class CanonicalCommentsTest {
    /** Entries with places for comments: ⟨ on a line of its own, › after what is there. */
    private static final List<String> ENTRIES = List.of(
            "⟨title: \"Hello # you\"›",
            "⟨date: '2025-09-18T16:00:00+00:00'›",
            "⟨tags: [a, ›\n  'b', ›\n⟨ \"c\"]›",
            "⟨source: ›\n⟨ 'Example Weekly'›",
            "⟨external_url: https://example.org/a",
            "⟨post_kind: link",
            "⟨draft: no›",
            "⟨tldr:›",
            "⟨summary: >-›\n  A text\n  # of several\n\n  lines.\n",
            "⟨list:›\n⟨- 'a'›\n⟨- - \"b\"›\n⟨  - {c: d, ›\n      e: [] ›\n    }›",
            "⟨map:›\n⟨  deep: ›\n⟨      deeper: 'x'›\n⟨  other: |-›\n    # text\n    text",
            "⟨? \"complex\"›\n⟨: \"value\"›",
            "⟨anchor: &a ›\n⟨  x: 'y'›\n⟨alias: *a›",
            "⟨<<: {merged: 1}›",
            "⟨'': \"\"›",
            "⟨long: \"" + "many words ".repeat(12) + "\"›");

    private final List<String> comments = new ArrayList<>();

    @RepeatedTest(300)
    void eachIsKept(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> entries = new ArrayList<>(ENTRIES);
        Collections.shuffle(entries, random);
        String text = "---\n" + commented(String.join("\n", entries) + "\n⟨", random) + "---\nA text.\n";
        PostFile file = PostFile.parse(random.nextBoolean() ? text : text.replace("\n", "\r\n"));
        assertThat(CanonicalForm.obstacle(file)).as(text).isEmpty();

        PostFile form = CanonicalForm.of(file);

        assertThat(form.post().frontMatter()).isEqualTo(file.post().frontMatter());
        assertThat(form.text().lines().filter(line -> line.contains("# c")))
                .as(form.text())
                .hasSize(comments.size());
        assertThat(comments).allSatisfy(comment -> assertThat(form.text()).containsOnlyOnce(comment + ";"));
        assertThat(CanonicalForm.of(form)).isSameAs(form);
    }

    private String commented(String entries, Random random) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < entries.length(); index++) {
            char place = entries.charAt(index);
            if (place != '⟨' && place != '›') {
                text.append(place);
            } else if (random.nextInt(3) == 0) {
                String comment = "# c" + comments.size();
                comments.add(comment);
                text.append(place == '⟨' ? "" : " ").append(comment).append(";").append(place == '⟨' ? "\n" : "");
            }
        }
        return text.toString();
    }
}
