package io.github.postmodel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', tags, 4",
        "tags, tags, 0",
        "tag, tags, 1",
        "taggs, tags, 1",
        "tegs, tags, 1",
        "tasg, tags, 1",
        "sgat, tags, 3",
        "kitten, sitting, 3",
        // Of two exchanged letters, none is changed again: not 2, as where it may be.
        "ca, abc, 3"
    })
    void countsWhatMustBeDone(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one)).isEqualTo(distance);
    }
}
