package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Field;
import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Variant;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockScalarsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line.",
                "Two\nlines.",
                "Ends.\n",
                "Many ends.\n\n\n",
                "A: b # c",
                "---\nx\n---\n",
                "- a\n- b",
                "\n\nstarts late",
                "  starts\nwith blanks",
                "a\n\n\nb\n  c\n\nd",
                "🦊 'quotes\" \\",
                "# no comment\n"
            })
    void aBlockScalarStaysOne(String text) {
        assertThat(Samples.own()).allSatisfy(sample -> {
            PostFile file = sample.in(Variant.BLOCK_SCALARS).file();
            for (String key : new String[] {"tldr", "summary"}) {
                LineView.Block before = LineView.of(file.text()).block(key);
                if (before != null && before.firstValue().matches("[|>].*")) {
                    String style = before.firstValue().substring(0, 1);
                    PostFile changed = file.with(file.post().with(fields -> fields.set(Field.named(key), text)));
                    LineView.Block after =
                            Objects.requireNonNull(LineView.of(changed.text()).block(key));
                    assertThat(after.firstValue()).startsWith(style);
                }
            }
        });
    }
}
