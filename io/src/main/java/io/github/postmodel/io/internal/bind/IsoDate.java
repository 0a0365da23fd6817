package io.github.postmodel.io.internal.bind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 dates and times in the extended format: {@code 2025-09-18}, a {@code T}, {@code 16:00}, seconds, a fraction
 * of up to nine digits, and an offset ({@code Z}, {@code +02:00}, {@code +02:00:30}). Written as Python's
 * {@code datetime.isoformat()} writes them.
 */
public final class IsoDate {
    private static final int DATE_LENGTH = 10;

    private final String text;
    private int at;

    private IsoDate(String text) {
        this.text = text;
    }

    /**
     * What was read.
     *
     * @param local the date and time, midnight where no time is given
     * @param offset the offset, or null where none is given
     */
    public record Parsed(LocalDateTime local, @Nullable ZoneOffset offset) {}

    /** The date, or null where the text is none. */
    public static @Nullable Parsed parse(String text) {
        try {
            return new IsoDate(text).parse();
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    /** Appends a date as {@code datetime.isoformat()}: six digits of microseconds, or none where they are zero. */
    static StringBuilder append(StringBuilder out, OffsetDateTime date) {
        digits(out, date.getYear(), 4).append('-');
        digits(out, date.getMonthValue(), 2).append('-');
        digits(out, date.getDayOfMonth(), 2).append('T');
        digits(out, date.getHour(), 2).append(':');
        digits(out, date.getMinute(), 2).append(':');
        digits(out, date.getSecond(), 2);
        if (date.getNano() >= 1000) {
            digits(out.append('.'), date.getNano() / 1000, 6);
        }
        return appendOffset(out, date.getOffset().getTotalSeconds());
    }

    public static String format(OffsetDateTime date) {
        return append(new StringBuilder(32), date).toString();
    }

    private static StringBuilder appendOffset(StringBuilder out, int totalSeconds) {
        int seconds = Math.abs(totalSeconds);
        digits(out.append(totalSeconds < 0 ? '-' : '+'), seconds / 3600, 2).append(':');
        digits(out, seconds / 60 % 60, 2);
        return seconds % 60 == 0 ? out : digits(out.append(':'), seconds % 60, 2);
    }

    private static StringBuilder digits(StringBuilder out, int number, int count) {
        int unit = 1;
        for (int digit = 1; digit < count; digit++) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            out.append((char) ('0' + number / unit % 10));
        }
        return out;
    }

    private @Nullable Parsed parse() {
        int year = number(4);
        int month = skip('-') ? number(2) : -1;
        int day = skip('-') ? number(2) : -1;
        if (year < 1 || month < 0 || day < 0) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (at == text.length() && at == DATE_LENGTH) {
            return new Parsed(date.atStartOfDay(), null);
        }
        if (!skip('T')) {
            return null;
        }
        LocalTime time = time();
        if (time == null) {
            return null;
        }
        ZoneOffset offset = null;
        if (at < text.length()) {
            offset = offset();
            if (offset == null || at < text.length()) {
                return null;
            }
        }
        return new Parsed(date.atTime(time), offset);
    }

    private @Nullable LocalTime time() {
        int hour = number(2);
        int minute = skip(':') ? number(2) : -1;
        boolean hasSecond = skip(':');
        int second = hasSecond ? number(2) : 0;
        if (hour < 0 || minute < 0 || second < 0) {
            return null;
        }
        return LocalTime.of(hour, minute, second, hasSecond && skip('.') ? nanos() : 0);
    }

    private int nanos() {
        int start = at;
        int nanos = 0;
        for (int scale = 100_000_000; scale > 0 && isDigit(); scale /= 10) {
            nanos += (text.charAt(at++) - '0') * scale;
        }
        if (at == start) {
            throw new DateTimeException("no digit after the point");
        }
        return nanos;
    }

    private @Nullable ZoneOffset offset() {
        if (skip('Z')) {
            return ZoneOffset.UTC;
        }
        boolean negative = skip('-');
        if (!negative && !skip('+')) {
            return null;
        }
        int sign = negative ? -1 : 1;
        int hours = number(2);
        int minutes = skip(':') ? number(2) : -1;
        int seconds = skip(':') ? number(2) : 0;
        if (hours < 0 || minutes < 0 || seconds < 0) {
            return null;
        }
        return ZoneOffset.ofHoursMinutesSeconds(sign * hours, sign * minutes, sign * seconds);
    }

    private boolean skip(char character) {
        if (at < text.length() && text.charAt(at) == character) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The next digits as a number, or -1 where there are fewer. */
    private int number(int digits) {
        int number = 0;
        for (int digit = 0; digit < digits; digit++) {
            if (!isDigit()) {
                return -1;
            }
            number = number * 10 + text.charAt(at++) - '0';
        }
        return number;
    }
}
