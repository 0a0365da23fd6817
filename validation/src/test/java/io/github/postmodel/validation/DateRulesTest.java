package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.article;
import static io.github.postmodel.validation.Posts.found;
import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRulesTest {
    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z,               1970-01-01T00:00:00+00:00",
        "1989-12-31T23:59:59.999999+00:00,   1989-12-31T23:59:59.999999+00:00",
        "1989-12-31T23:59:59-08:00,          1989-12-31T23:59:59-08:00",
        "0001-01-01T00:00:00+05:30,          0001-01-01T00:00:00+05:30",
        "1900-01-01T00:00:00+00:19:32,       1900-01-01T00:00:00+00:19:32"
    })
    void aDateBefore1990IsAnError(String date, String shown) {
        assertThat(found(article(fields -> fields.date(OffsetDateTime.parse(date)))))
                .containsExactly("ERROR date-too-early at date: date \"" + shown + "\" is before 1990-01-01; "
                        + "write when the post was published, such as 2025-09-18T16:00:00+00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01T00:00:00.000001Z, 2025-10-01T00:00:00.000001+00:00",
        "2025-10-01T00:00:00-00:01,   2025-10-01T00:00:00-00:01",
        "9999-12-31T23:59:59Z,        9999-12-31T23:59:59+00:00"
    })
    void aDateInTheFutureIsAWarning(String date, String shown) {
        assertThat(found(link(fields -> fields.date(OffsetDateTime.parse(date)))))
                .containsExactly("WARNING date-future at date: date \"" + shown + "\" is in the future; write draft: "
                        + "true if the post is to wait, or a date in the past, such as 2025-09-18T16:00:00+00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-01-01T00:00:00Z",
                "1990-01-01T00:00:00+14:00",
                "2025-10-01T00:00:00Z",
                "2025-10-01T09:00:00+09:00"
            })
    void aDateFrom1990ToNowIsFine(String date) {
        assertThat(found(link(fields -> fields.date(OffsetDateTime.parse(date)))))
                .isEmpty();
    }

    @Test
    void aDraftMayHaveADateInTheFuture() {
        OffsetDateTime date = OffsetDateTime.parse("2999-09-18T16:00:00Z");
        assertThat(found(link(fields -> fields.date(date).draft(true)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"endDate", "eventDate", "event_date", "start_date"})
    void anEventMayHaveADateInTheFuture(String key) {
        OffsetDateTime date = OffsetDateTime.parse("2999-09-18T16:00:00Z");
        assertThat(found(article(fields -> fields.date(date).putExtra(key, null))))
                .isEmpty();
    }

    @Test
    void nowIsTheSystemsUnlessAClockIsGiven() {
        OffsetDateTime tomorrow = OffsetDateTime.now(Clock.systemUTC()).plusDays(1);
        assertThat(PostValidator.create().check(link(fields -> fields.date(tomorrow))))
                .singleElement()
                .returns("date-future", problem -> problem.rule());
        assertThat(PostValidator.create().check(link(fields -> fields.date(tomorrow.minusDays(2)))))
                .isEmpty();
    }
}
