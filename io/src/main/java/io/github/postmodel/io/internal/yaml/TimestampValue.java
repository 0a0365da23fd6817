package io.github.postmodel.io.internal.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Dates and times of YAML 1.1, as PyYAML's {@code construct_yaml_timestamp}. */
final class TimestampValue {
    private TimestampValue() {}

    /** A LocalDate, a LocalDateTime if there is a time, an OffsetDateTime if there is an offset too. */
    static Object of(String text) {
        // Python's $ also matches before a final line feed, which only an explicit tag lets through to here.
        TimestampSyntax parts = TimestampSyntax.of(text, text.endsWith("\n") ? text.length() - 1 : text.length());
        if (parts == null) {
            throw Refused.value(text, "is not a date or time, as 2030-01-31 or 2030-01-31 18:30:00+01:00");
        }
        if (parts.year == 0) {
            throw Refused.value(text, "has the year 0, which is not in the calendar");
        }
        try {
            LocalDate date = LocalDate.of(parts.year, parts.month, parts.day);
            return parts.hasTime ? time(date, parts) : date;
        } catch (DateTimeException e) {
            throw Refused.value(text, "names a date, time or offset that does not exist");
        }
    }

    private static Object time(LocalDate date, TimestampSyntax parts) {
        LocalDateTime time = date.atTime(parts.hour, parts.minute, parts.second, parts.micros * 1000);
        return parts.hasOffset ? time.atOffset(ZoneOffset.ofTotalSeconds(parts.offsetMinutes * 60)) : time;
    }
}
