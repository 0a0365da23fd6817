package io.github.postmodel.io.internal.faults;

import io.github.postmodel.io.internal.dates.MeantDate;
import io.github.postmodel.io.internal.dates.WrittenDate;
import io.github.postmodel.io.internal.tokens.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a date that is spelled in a way of its own is to be written for a type. */
public final class GoodDate {
    private static final Set<Class<?>> MOMENTS =
            Set.of(OffsetDateTime.class, ZonedDateTime.class, Instant.class, Date.class, Calendar.class);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private GoodDate() {}

    /** What to write for a text after a key; null where that is not clear, or the type is none of dates. */
    static @Nullable String of(Class<?> type, String key, String text, Reading reading) {
        boolean isDate = type == LocalDate.class || type == LocalDateTime.class || MOMENTS.contains(type);
        MeantDate meant = isDate ? MeantDate.of(text) : null;
        return meant == null ? null : meant.advice(key, good(type, meant.date(), reading));
    }

    private static String good(Class<?> type, WrittenDate date, Reading reading) {
        if (!MOMENTS.contains(type)) {
            return type == LocalDate.class ? date.local().toLocalDate().toString() : local(date.local());
        }
        return date.good(reading.limits().defaultZone());
    }

    /** A date and time without an offset. */
    public static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }
}
