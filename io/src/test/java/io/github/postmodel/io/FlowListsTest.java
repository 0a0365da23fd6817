package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Variant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FlowListsTest {
    private static final List<List<String>> TAGS = List.of(
            List.of(),
            List.of("one"),
            List.of("stacks", "turtles"),
            List.of("a, b", "[c]", "{d: e}", "# f", "it's", ""),
            List.of("turtles", "field guide", "stacks", "more"),
            List.of("line\nline", "tab\t", "🦊"));

    @Test
    void aFlowListOfTagsStaysOne() {
        assertThat(Samples.own()).allSatisfy(sample -> {
            PostFile file = sample.in(Variant.FLOW_LISTS).file();
            LineView.Block block = LineView.of(file.text()).block("tags");
            // An empty list is a flow list in the canonical form too; filled, it may be either.
            if (block != null && block.firstValue().matches("\\[[^]].*")) {
                for (List<String> tags : TAGS) {
                    PostFile changed = file.with(file.post().with(fields -> fields.tags(tags)));
                    assertThat(Objects.requireNonNull(
                                            LineView.of(changed.text()).block("tags"))
                                    .text())
                            .matches("(?s) *tags: \\[.*\\](  # .*)?\r?\n");
                }
            }
        });
    }
}
