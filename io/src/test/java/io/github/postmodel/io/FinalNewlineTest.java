package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.EditedSamples;
import io.github.postmodel.io.support.Variant;
import org.junit.jupiter.api.Test;

class FinalNewlineTest {
    @Test
    void anEditedFileWithoutOneGetsNone() {
        assertThat(EditedSamples.in(Variant.NO_FINAL_NEWLINE))
                .filteredOn(edited -> !edited.before().endsWith("\n"))
                .hasSizeGreaterThan(100)
                .allSatisfy(edited -> assertThat(edited.after()).doesNotEndWith("\n"));
    }

    @Test
    void anEditedFileWithOneKeepsIt() {
        assertThat(EditedSamples.in(Variant.CRLF))
                .filteredOn(edited -> edited.before().endsWith("\r\n"))
                .hasSizeGreaterThan(100)
                .allSatisfy(edited -> assertThat(edited.after()).endsWith("\r\n"));
    }
}
