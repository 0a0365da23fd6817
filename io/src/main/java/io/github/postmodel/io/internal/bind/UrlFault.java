package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Problem;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Says which character of a text keeps it from being a URL, and how to write that character. */
final class UrlFault {
    /** What RFC 3986 allows nowhere in a URL. */
    private static final String NEVER = "\"<>\\^`{|}";

    /** What it allows in some places only. */
    private static final String MISPLACED = "[]#";

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private UrlFault() {}

    /** What is wrong with a text, where {@link java.net.URI} stopped at an index. */
    static String describe(String text, int stopped) {
        String quoted = Problem.quote(text);
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            int next = index + Character.charCount(character);
            String what = name(character) + " at character " + (text.codePointCount(0, index) + 1);
            if (isSpace(character)
                            && (text.substring(0, next).isBlank()
                                    || text.substring(index).isBlank())
                    || character == '<' && index == 0
                    || character == '>' && next == text.length()) {
                return quoted + " is not a URL: it has " + what + "; remove it";
            }
            if (character == '%'
                    && !ESCAPE.matcher(text).region(index, text.length()).lookingAt()) {
                return quoted + " is not a URL: it has " + what + " without two hexadecimal digits; write %25 instead";
            }
            boolean misplaced = index == stopped && MISPLACED.indexOf(character) >= 0;
            if (isSpace(character) || Character.isISOControl(character) || NEVER.indexOf(character) >= 0 || misplaced) {
                return quoted + " is not a URL: it has " + what + "; write " + encoded(character) + " instead";
            }
            index = next;
        }
        return quoted + " is not a URL; write one such as https://example.org/a";
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String name(int character) {
        if (character == ' ') {
            return "a space";
        }
        return Character.isISOControl(character) || isSpace(character)
                ? String.format("the character U+%04X", character)
                : Problem.quote(Character.toString(character));
    }

    private static String encoded(int character) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", octet));
        }
        return encoded.toString();
    }
}
