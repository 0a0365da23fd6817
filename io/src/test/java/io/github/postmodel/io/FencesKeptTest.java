package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.EditedSamples;
import io.github.postmodel.io.support.Variant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FencesKeptTest {
    @ParameterizedTest
    @EnumSource(names = {"AS_IS", "DOTS", "BLANKS_AFTER_FENCES"})
    void anEditedFileKeepsItsFencesAsTheyAre(Variant form) {
        assertThat(EditedSamples.in(form)).allSatisfy(edited -> {
            assertThat(edited.viewAfter().opening())
                    .isEqualTo(edited.viewBefore().opening());
            assertThat(edited.viewAfter().closing().stripTrailing())
                    .isEqualTo(edited.viewBefore().closing().stripTrailing());
        });
    }
}
