package io.github.postmodel.validate.canonical;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the lines of a text end. */
enum LineEnding {
    LF("\n"),
    CRLF("\r\n");

    /** A carriage return before another belongs to the line, so that no second look finds more. */
    private static final Pattern ANY = Pattern.compile("(?<!\r)\r?\n");

    private final String text;

    LineEnding(String text) {
        this.text = text;
    }

    /** That of the first line. */
    static LineEnding ofFirstLine(String text) {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? CRLF : LF;
    }

    /** A text with this ending after each line that has one. */
    String in(String lines) {
        return ANY.matcher(lines).replaceAll(Matcher.quoteReplacement(text));
    }

    /** Whether two texts differ in nothing but how their lines end. */
    static boolean areSame(String one, String other) {
        return LF.in(one).equals(LF.in(other));
    }
}
