package io.github.postmodel.io.internal.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of dates: every spelling that is complete and can mean one thing only. It is ISO 8601, YAML 1.1 timestamps,
 * what {@code git} and {@code date} write, and mail's {@code Tue, 20 Nov 2018 16:33:00 +0100}. Read from left to right;
 * inside, what does not fit is null, or -1 for a number.
 */
public final class DateSyntax {
    private static final int MICROS = 6;
    private static final int NANOS = 9;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAYS = "montuewedthufrisatsun";

    private final String text;
    private final int end;
    private int at;
    private int digits;
    private boolean isUsual;
    private boolean isPacked;

    private DateSyntax(String text) {
        int length = text.length();
        while (at < length && text.charAt(at) <= ' ') {
            at++;
        }
        while (length > at && text.charAt(length - 1) <= ' ') {
            length--;
        }
        this.text = text;
        this.end = length;
        this.isUsual = at == 0 && length == text.length();
    }

    /**
     * Reads a date.
     *
     * @return null where the text is no date
     * @throws DateTimeException if it names a day, a time or an offset that does not exist
     */
    public static @Nullable WrittenDate parse(String text) {
        return new DateSyntax(text).parse();
    }

    /** Reads the same; null as well where the text names a day, a time or an offset that does not exist. */
    public static @Nullable WrittenDate parseExisting(String text) {
        try {
            return parse(text);
        } catch (DateTimeException missing) {
            return null;
        }
    }

    private @Nullable WrittenDate parse() {
        int start = at;
        LocalDate date = number(4, 4) < 0 ? mailDate(start) : isoDate(start);
        if (date == null) {
            return null;
        }
        if (at == end) {
            return new WrittenDate(date.atStartOfDay(), false, null, isUsual);
        }
        LocalTime time = skip('T') || unusual(skip('t') || spaces()) ? time() : null;
        if (time == null) {
            return null;
        }
        boolean hasOffset = at < end;
        ZoneOffset offset = hasOffset ? offset() : null;
        boolean fits = at == end && hasOffset == (offset != null);
        return fits ? new WrittenDate(date.atTime(time), true, offset, isUsual) : null;
    }

    private @Nullable LocalDate isoDate(int start) {
        at = start;
        int year = number(4, 4);
        boolean hyphens = skip('-');
        isPacked = !hyphens && !unusual(skip('/'));
        int month = number(isPacked ? 2 : 1, 2);
        unusual(digits < 2 || isPacked);
        if (!isPacked && !skip(hyphens ? '-' : '/')) {
            return null;
        }
        int day = number(isPacked ? 2 : 1, 2);
        unusual(digits < 2);
        // Digits alone are a number.
        boolean isNumber = isPacked && (at == end || isDigit());
        return month < 0 || day < 0 || isNumber ? null : date(year, month, day);
    }

    /** {@code Tue, 20 Nov 2018}, as mail has it; a time must follow. */
    private @Nullable LocalDate mailDate(int start) {
        at = start;
        unusual(true);
        int weekday = name(DAYS);
        boolean hasComma = weekday > 0 && skip(',');
        boolean separated = spaces() || hasComma || weekday < 0;
        int day = number(1, 2);
        boolean hasMonth = spaces() || skip('-');
        int month = name(MONTHS);
        boolean hasYear = spaces() || skip('-');
        int year = number(4, 4);
        if (!separated || day < 0 || !hasMonth || month < 0 || !hasYear || year < 0 || at == end) {
            return null;
        }
        LocalDate date = date(year, month, day);
        boolean contradicts = weekday > 0 && date.getDayOfWeek() != DayOfWeek.of(weekday);
        return contradicts ? null : date;
    }

    private static LocalDate date(int year, int month, int day) {
        if (year == 0) {
            throw new DateTimeException("the calendar starts with the year 1");
        }
        return LocalDate.of(year, month, day);
    }

    /** The place of a name of which at least three letters are given, from 1, or -1. */
    private int name(String shortNames) {
        int start = at;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        int index = at - start < 3
                ? -1
                : shortNames.indexOf(text.substring(start, start + 3).toLowerCase(Locale.ROOT));
        boolean isName = index >= 0 && index % 3 == 0;
        at = isName ? at : start;
        return isName ? index / 3 + 1 : -1;
    }

    private @Nullable LocalTime time() {
        int hour = number(isPacked ? 2 : 1, 2);
        unusual(digits < 2);
        int minute = isPacked || skip(':') ? number(2, 2) : -1;
        boolean hasSecond = isPacked ? isDigit() : skip(':');
        unusual(!hasSecond);
        int second = hasSecond ? number(2, 2) : 0;
        if (hour < 0 || minute < 0 || second < 0) {
            return null;
        }
        int nanos = hasSecond && (skip('.') || unusual(skip(','))) ? nanos() : 0;
        return nanos < 0 ? null : LocalTime.of(hour, minute, second, nanos);
    }

    private int nanos() {
        int nanos = number(1, NANOS);
        unusual(digits < MICROS || nanos == 0);
        for (int digit = digits; nanos > 0 && digit < NANOS; digit++) {
            nanos *= 10;
        }
        return nanos;
    }

    private @Nullable ZoneOffset offset() {
        unusual(spaces());
        if (skip('Z') || unusual(word("UTC") || word("GMT") || word("z"))) {
            return ZoneOffset.UTC;
        }
        boolean negative = skip('-');
        if (!negative && !skip('+')) {
            return null;
        }
        int hours = number(1, 2);
        boolean colon = skip(':');
        unusual(digits < 2 || !colon);
        int minutes = colon || digits == 2 && isDigit() ? number(2, 2) : 0;
        int seconds = colon && skip(':') ? number(2, 2) : 0;
        if (hours < 0 || minutes < 0 || seconds < 0) {
            return null;
        }
        unusual(negative && hours + minutes + seconds == 0);
        int sign = negative ? -1 : 1;
        return ZoneOffset.ofHoursMinutesSeconds(sign * hours, sign * minutes, sign * seconds);
    }

    /** Remembers whether something is spelled in an unusual way, and answers it. */
    private boolean unusual(boolean is) {
        isUsual &= !is;
        return is;
    }

    private boolean spaces() {
        int start = at;
        while (skip(' ') || skip('\t')) {}
        return at > start;
    }

    private boolean word(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private boolean skip(char character) {
        if (at < end && text.charAt(at) == character) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isDigit() {
        return at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The next digits as a number, or -1 where there are too few; {@code digits} says how many they are. */
    private int number(int least, int most) {
        int number = 0;
        for (digits = 0; digits < most && isDigit(); digits++) {
            number = number * 10 + text.charAt(at++) - '0';
        }
        return digits < least ? -1 : number;
    }
}
