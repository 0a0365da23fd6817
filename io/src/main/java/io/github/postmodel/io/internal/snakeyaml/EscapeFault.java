package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.source.Source;
import java.nio.charset.StandardCharsets;

/** What is wrong with a value in quotes: with a backslash in it, or that its quote is never closed. */
final class EscapeFault {
    /** Of a longer value no corrected one is shown. */
    private static final int LONGEST = 500;

    private EscapeFault() {}

    /**
     * A backslash that starts no escape.
     *
     * @param open the opening quote
     * @param at the backslash
     */
    static YamlFault of(Source source, int open, int at) {
        String escape = source.text(at, Math.min(at + 10, source.length()));
        char letter = escape.charAt(1);
        String corrected = corrected(source, open);
        String how = corrected.isEmpty()
                ? "write \\" + escape.substring(0, Character.charCount(escape.codePointAt(1)) + 1)
                        + ", or use single quotes"
                : "write " + corrected;
        if (letter == '/') {
            how = corrected.isEmpty() ? "write / for each \\/" : "write " + corrected;
            return YamlFault.syntax("\\/ is not an escape in YAML 1.1; " + how, at, at + 2);
        }
        if (letter == 'x' || letter == 'u' || letter == 'U') {
            int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
            if (escape.length() == 10 && escape.matches("\\\\U[0-9A-Fa-f]{8}")) {
                return noCharacter(source, at);
            }
            return YamlFault.syntax("\\" + letter + " takes " + digits + " hexadecimal digits; " + how, at, at + 2);
        }
        String name = escape.substring(0, 1 + Character.charCount(escape.codePointAt(1)));
        int end = at
                + source.text(at, Math.min(at + 6, source.length()))
                        .substring(0, name.length())
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
        return YamlFault.syntax(name + " is not an escape in double quotes; " + how, at, end);
    }

    static YamlFault noCharacter(Source source, int at) {
        String escape = source.text(at, Math.min(at + 10, source.length()));
        return YamlFault.syntax(
                escape + " is not a character, for the last is \\U0010FFFF; write \\" + escape + " if it is text",
                at,
                at + 10);
    }

    /** A quote that is never closed; a backslash before the one that is meant to close it takes its meaning. */
    static YamlFault unclosed(Source source, int open) {
        String quote = source.text(open, open + 1);
        String value = source.text(open, source.endWithoutBreak(open, source.nextLine(open)))
                .strip();
        boolean isEscaped = quote.equals("\"") && value.length() > 2 && value.endsWith("\\\"");
        String how = isEscaped && value.length() <= LONGEST
                ? "write " + QuotedLine.quote(value.substring(1, value.length() - 1))
                : "write " + quote + " after the value";
        return YamlFault.syntax("the quote is never closed; " + how, open, open + 1);
    }

    /**
     * A value on one line with two backslashes for each that is meant as one, and a slash without: all of them, for where
     * one is no escape, such as in a path of Windows, none is meant as one.
     */
    private static String corrected(Source source, int open) {
        String line = source.text(open, source.endWithoutBreak(open, source.nextLine(open)));
        StringBuilder corrected = new StringBuilder("\"");
        for (int index = 1; index < line.length() && index < LONGEST; index++) {
            char character = line.charAt(index);
            if (character == '"') {
                return corrected.append('"').toString();
            }
            char next = index + 1 < line.length() ? line.charAt(index + 1) : ' ';
            if (character == '\\' && next == '/') {
                continue;
            }
            corrected.append(character);
            if (character == '\\') {
                boolean isEscape = next == '"' || next == '\\';
                corrected.append(isEscape ? next : '\\');
                index += isEscape ? 1 : 0;
            }
        }
        return "";
    }
}
