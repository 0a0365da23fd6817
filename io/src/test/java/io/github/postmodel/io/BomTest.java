package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.EditedSamples;
import io.github.postmodel.io.support.Variant;
import org.junit.jupiter.api.Test;

class BomTest {
    @Test
    void anEditedFileKeepsItsByteOrderMark() {
        assertThat(EditedSamples.in(Variant.BOM))
                .allSatisfy(edited ->
                        assertThat(edited.after()).startsWith("\uFEFF---").doesNotContain("\uFEFF\uFEFF"));
    }

    @Test
    void anEditedFileWithoutAByteOrderMarkGetsNone() {
        assertThat(EditedSamples.in(Variant.AS_IS))
                .allSatisfy(edited -> assertThat(edited.after()).doesNotContain("\uFEFF"));
    }
}
