package io.github.postmodel.io.internal.yaml;

import org.jspecify.annotations.Nullable;

/** The patterns of PyYAML for {@code !!timestamp}: the resolver's, and the constructor's, which is a little wider. */
final class TimestampSyntax {
    private final CharSequence text;
    private final int end;
    private int at;
    private int number;

    int year;
    int month;
    int day;
    boolean hasTime;
    int hour;
    int minute;
    int second;
    int micros;
    boolean hasOffset;
    int offsetMinutes;

    private TimestampSyntax(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Whether a plain scalar is a timestamp. */
    static boolean isTimestamp(CharSequence text) {
        if (text.length() < 8 || text.charAt(4) != '-') {
            return false;
        }
        TimestampSyntax syntax = new TimestampSyntax(text, text.length());
        return syntax.parse() && (syntax.hasTime || text.length() == 10);
    }

    /**
     * Takes a timestamp apart, also one that only an explicit {@code !!timestamp} makes one, such as {@code 2030-1-2};
     * null if the text up to its end does not have the form of one.
     */
    static @Nullable TimestampSyntax of(CharSequence text, int end) {
        TimestampSyntax syntax = new TimestampSyntax(text, end);
        return syntax.parse() ? syntax : null;
    }

    private boolean parse() {
        return date() && (at == end || (time() && at == end));
    }

    private boolean date() {
        if (!digits(4, 4)) {
            return false;
        }
        year = number;
        if (!(skip('-') && digits(1, 2))) {
            return false;
        }
        month = number;
        if (!(skip('-') && digits(1, 2))) {
            return false;
        }
        day = number;
        return true;
    }

    private boolean time() {
        hasTime = true;
        if (!((skip('T') || skip('t') || spaces()) && digits(1, 2))) {
            return false;
        }
        hour = number;
        if (!(skip(':') && digits(2, 2))) {
            return false;
        }
        minute = number;
        if (!(skip(':') && digits(2, 2))) {
            return false;
        }
        second = number;
        if (skip('.')) {
            fraction();
        }
        return offset();
    }

    /** PyYAML drops what is finer than a microsecond. */
    private void fraction() {
        int scale = 100_000;
        while (digits(1, 1)) {
            micros += number * scale;
            scale /= 10;
        }
    }

    private boolean offset() {
        boolean spaces = spaces();
        if (skip('Z')) {
            hasOffset = true;
            return true;
        }
        boolean negative = skip('-');
        if (!negative && !skip('+')) {
            return !spaces;
        }
        hasOffset = true;
        if (!digits(1, 2)) {
            return false;
        }
        offsetMinutes = number * 60;
        if (skip(':')) {
            if (!digits(2, 2)) {
                return false;
            }
            offsetMinutes += number;
        }
        offsetMinutes = negative ? -offsetMinutes : offsetMinutes;
        return true;
    }

    private boolean digits(int min, int max) {
        int start = at;
        number = 0;
        while (at < end && at - start < max && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        return at - start >= min;
    }

    private boolean spaces() {
        int start = at;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at > start;
    }

    private boolean skip(char c) {
        if (at < end && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
