package io.github.postmodel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTest {
    @ParameterizedTest
    @CsvSource({
        "2030-09-18T16:05:00Z, 2030-09-18T16:05:00+00:00",
        "2030-09-18T16:05:09.25-08:00, 2030-09-18T16:05:09.250000-08:00",
        "2030-09-18T16:05:09.000001+05:30, 2030-09-18T16:05:09.000001+05:30",
        "2030-09-18T16:05:09.123456789+00:00, 2030-09-18T16:05:09.123456+00:00",
        "2030-09-18T16:05:09.000000999+00:00, 2030-09-18T16:05:09+00:00",
        "2030-09-18T00:00:00-00:30, 2030-09-18T00:00:00-00:30",
        "2030-09-18T00:00:00+05:53:28, 2030-09-18T00:00:00+05:53:28",
        "2030-09-18T00:00:00-00:00:01, 2030-09-18T00:00:00-00:00:01",
        "0001-01-01T00:00:00+18:00, 0001-01-01T00:00:00+18:00",
    })
    void writesAsPythonsIsoformat(OffsetDateTime date, String text) {
        assertThat(IsoDate.format(date)).isEqualTo(text);
    }
}
