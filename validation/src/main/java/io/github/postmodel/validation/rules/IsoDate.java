package io.github.postmodel.validation.rules;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** A date as the file has it: always with seconds, and {@code +00:00} for UTC. */
final class IsoDate {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HH:MM:ss", "+00:00")
            .toFormatter(Locale.ROOT);

    private IsoDate() {}

    static String format(OffsetDateTime date) {
        return FORMAT.format(date);
    }
}
