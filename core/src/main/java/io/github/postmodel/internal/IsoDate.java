package io.github.postmodel.internal;

import java.time.OffsetDateTime;

/** The canonical spelling of a date: that of Python's {@code datetime.isoformat()}. */
public final class IsoDate {
    private IsoDate() {}

    /** A date with six digits of microseconds, or none where they are zero. */
    public static String format(OffsetDateTime date) {
        StringBuilder out = new StringBuilder(32);
        digits(out, date.getYear(), 4).append('-');
        digits(out, date.getMonthValue(), 2).append('-');
        digits(out, date.getDayOfMonth(), 2).append('T');
        digits(out, date.getHour(), 2).append(':');
        digits(out, date.getMinute(), 2).append(':');
        digits(out, date.getSecond(), 2);
        if (date.getNano() >= 1000) {
            digits(out.append('.'), date.getNano() / 1000, 6);
        }
        return appendOffset(out, date.getOffset().getTotalSeconds()).toString();
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
}
