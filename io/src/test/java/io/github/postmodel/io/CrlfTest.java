package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.EditedSamples;
import io.github.postmodel.io.support.LineView;
import io.github.postmodel.io.support.Variant;
import org.junit.jupiter.api.Test;

class CrlfTest {
    @Test
    void everyLineOfAnEditedCrlfFileEndsWithCrlf() {
        assertThat(EditedSamples.in(Variant.CRLF))
                .allSatisfy(edited -> assertThat(LineView.lines(edited.after()))
                        .filteredOn(line -> line.endsWith("\n"))
                        .allMatch(line -> line.endsWith("\r\n")));
    }

    @Test
    void noLineOfAnEditedLfFileEndsWithCrlf() {
        assertThat(EditedSamples.in(Variant.AS_IS))
                .allSatisfy(edited -> assertThat(edited.after()).doesNotContain("\r"));
    }

    @Test
    void aFileOfMixedEndingsKeepsThoseOfTheLinesThatStay() {
        assertThat(EditedSamples.in(Variant.MIXED_ENDINGS)).allSatisfy(edited -> {
            assertThat(edited.viewAfter().opening())
                    .isEqualTo(edited.viewBefore().opening());
            assertThat(edited.viewAfter().closing().strip())
                    .isEqualTo(edited.viewBefore().closing().strip());
        });
    }
}
