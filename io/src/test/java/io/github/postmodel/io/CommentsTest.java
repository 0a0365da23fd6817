package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.EditedSamples;
import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CommentsTest {
    private static final Pattern BETWEEN = Pattern.compile("(?m)^ *# note-.*$");

    @Test
    void anEditedFileKeepsEveryCommentBetweenTheEntriesInItsPlace() {
        assertThat(EditedSamples.in(Variant.COMMENTS))
                .allSatisfy(edited -> assertThat(comments(edited.after())).isEqualTo(comments(edited.before())));
    }

    @Test
    void anEditedFileKeepsEveryBlankLineOfItsFrontMatter() {
        assertThat(EditedSamples.in(Variant.COMMENTS))
                .allSatisfy(edited -> assertThat(blankLines(edited.viewAfter()))
                        .isGreaterThanOrEqualTo(blankLines(edited.viewBefore())));
    }

    @Test
    void aCommentBehindAValueStaysWhereTheValueIsChanged() {
        assertThat(Samples.own()).allSatisfy(sample -> {
            PostFile file = sample.in(Variant.COMMENTS).file();
            PostFile changed = file.with(file.post().with(fields -> fields.title("A new title")));
            String before = String.valueOf(LineView.of(file.text()).block("title"));
            String after = String.valueOf(LineView.of(changed.text()).block("title"));
            assertThat(after).contains("A new title");
            if (before.contains(" #")) {
                assertThat(after)
                        .contains(before.substring(before.lastIndexOf(" #")).strip());
            }
        });
    }

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        BETWEEN.matcher(text).results().forEach(comment -> comments.add(comment.group()));
        return comments;
    }

    private static long blankLines(LineView view) {
        return view.blocks().stream().filter(block -> block.text().isBlank()).count();
    }
}
