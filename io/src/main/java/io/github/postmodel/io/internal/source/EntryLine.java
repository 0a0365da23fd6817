package io.github.postmodel.io.internal.source;

import io.github.postmodel.io.internal.text.Bytes;

/** What YAML can take for the first line of an entry: a key at column 1, in quotes or not, and a colon after it. */
public final class EntryLine {
    private EntryLine() {}

    /** Whether a line starts an entry; also one that only says with a question mark that a key follows. */
    public static boolean isAt(byte[] bytes, int line, int to) {
        return line + 1 < to && bytes[line] == '?' && endsToken(bytes, line + 1, to) || colon(bytes, line, to) >= 0;
    }

    /**
     * The colon after the key of a line.
     *
     * @param line the start of the line
     * @param to where the text ends, which the line may go beyond
     * @return the offset of the colon, or -1 where the line does not start an entry
     */
    public static int colon(byte[] bytes, int line, int to) {
        int end = Bytes.indexOf(bytes, line, to, '\n');
        if (end == line || isNoKey(bytes, line, end)) {
            return -1;
        }
        byte first = bytes[line];
        return first == '\'' || first == '"' ? afterQuotes(bytes, line, end) : afterPlain(bytes, line, end);
    }

    /** Whether a line is empty, indented, a comment, a directive, an item, or a fence. */
    private static boolean isNoKey(byte[] bytes, int line, int end) {
        return switch (bytes[line]) {
            case ' ', '\t', '\r', '#', '%' -> true;
            case '-', '?', ':', '.' -> endsToken(bytes, line + 1, end) || isMarker(bytes, line, end);
            default -> false;
        };
    }

    private static boolean isMarker(byte[] bytes, int line, int end) {
        byte first = bytes[line];
        return (first == '-' || first == '.')
                && line + 2 < end
                && bytes[line + 1] == first
                && bytes[line + 2] == first
                && endsToken(bytes, line + 3, end);
    }

    private static boolean endsToken(byte[] bytes, int at, int end) {
        return at >= end
                || bytes[at] == ' '
                || bytes[at] == '\t'
                || bytes[at] == '\r'
                || bytes[at] == '\n'
                || isOddLineBreak(bytes, at, end);
    }

    /** Whether one of the characters that end a line in YAML 1.1 and in no editor is there: U+0085, U+2028, U+2029. */
    private static boolean isOddLineBreak(byte[] bytes, int at, int end) {
        return bytes[at] == (byte) 0xC2 && at + 1 < end && bytes[at + 1] == (byte) 0x85
                || bytes[at] == (byte) 0xE2
                        && at + 2 < end
                        && bytes[at + 1] == (byte) 0x80
                        && (bytes[at + 2] == (byte) 0xA8 || bytes[at + 2] == (byte) 0xA9);
    }

    private static int afterQuotes(byte[] bytes, int line, int end) {
        byte quote = bytes[line];
        int at = line + 1;
        while (at < end && bytes[at] != quote) {
            at += quote == '"' && bytes[at] == '\\' ? 2 : 1;
        }
        int colon = at + 1;
        while (colon < end && bytes[colon] == ' ') {
            colon++;
        }
        return colon < end && bytes[colon] == ':' && endsToken(bytes, colon + 1, end) ? colon : -1;
    }

    /** A colon inside a key has no space after it, as in {@code og:image}; a list or a mapping as key ends with it. */
    private static int afterPlain(byte[] bytes, int line, int end) {
        boolean isCollection = bytes[line] == '[' || bytes[line] == '{';
        for (int at = line; at < end; at++) {
            if (bytes[at] == '#' && (bytes[at - 1] == ' ' || bytes[at - 1] == '\t')) {
                return -1;
            }
            boolean isColon = bytes[at] == ':' && endsToken(bytes, at + 1, end);
            if (isColon && (!isCollection || bytes[at - 1] == ']' || bytes[at - 1] == '}')) {
                return at;
            }
        }
        return -1;
    }
}
