package io.github.postmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRangeTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "3, 7, 3, 10", "3, 7, 4, 1", "1, 9, 2, 3"})
    void theEndIsBehindTheStartOrThere(int startLine, int startColumn, int endLine, int endColumn) {
        assertThat(new SourceRange(startLine, startColumn, endLine, endColumn))
                .hasToString(startLine + ":" + startColumn + "-" + endLine + ":" + endColumn);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "-1, 1, 1, 1", "3, 7, 3, 6", "3, 7, 2, 9", "3, 7, 4, 0"})
    void nothingElseIsARange(int startLine, int startColumn, int endLine, int endColumn) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceRange(startLine, startColumn, endLine, endColumn))
                .withMessage("not a range: %d:%d-%d:%d", startLine, startColumn, endLine, endColumn);
    }

    @Test
    void isEqualByValue() {
        assertThat(new SourceRange(1, 2, 3, 4)).isEqualTo(new SourceRange(1, 2, 3, 4));
    }
}
