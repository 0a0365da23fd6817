package io.github.postmodel.io.internal.scan;

import io.github.postmodel.io.internal.text.Scratch;
import io.github.postmodel.io.internal.text.Utf8;
import io.github.postmodel.io.internal.text.Utf8Text;

/**
 * Collects the text of a scalar that is folded over lines or has escapes. Used for one scalar after another, of which each
 * lies within the front matter: a line feed, and the fence, are ahead.
 */
final class FoldedText {
    private static final byte[] NONE = {};

    private final byte[] bytes;
    private byte[] text = NONE;
    private int length;

    FoldedText(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Begins a scalar.
     *
     * @param written how many bytes it may be written with
     */
    void begin(int written) {
        // Two bytes can become three: the escapes of U+2028 and U+2029.
        int longest = written + written / 2 + 1;
        if (text.length < longest) {
            text = Scratch.bytes(longest);
        }
        length = 0;
    }

    void append(int from, int to) {
        System.arraycopy(bytes, from, text, length, to - from);
        length += to - from;
    }

    void append(char ascii) {
        text[length++] = (byte) ascii;
    }

    /**
     * Folds the line breaks of a quoted scalar: one is a space, and of several each but the first is a line feed.
     *
     * @param lineFeed the first line feed
     * @return where the text goes on, or -1 to decline: at the start of a line, where text must not be
     */
    int lineBreaks(int lineFeed) {
        int next = blankLines(lineFeed + 1);
        if (bytes[next - 1] != ' ') {
            return -1;
        }
        int breaks = 0;
        for (int at = lineFeed; at < next; at++) {
            breaks += bytes[at] == '\n' ? 1 : 0;
        }
        if (breaks == 1) {
            append(' ');
        }
        for (int more = 1; more < breaks; more++) {
            append('\n');
        }
        return next;
    }

    /** The first character that is neither a space nor a line break. */
    private int blankLines(int from) {
        int at = from;
        while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r') {
            at++;
        }
        return at;
    }

    /**
     * Reads an escape of a double-quoted scalar.
     *
     * @param backslash where it starts
     * @return where the text goes on, or -1 to decline
     */
    int escape(int backslash) {
        int at = backslash + 1;
        switch (bytes[at]) {
            case '0' -> append('\0');
            case 'a' -> append((char) 7);
            case 'b' -> append('\b');
            case 't' -> append('\t');
            case 'n' -> append('\n');
            case 'v' -> append((char) 11);
            case 'f' -> append('\f');
            case 'r' -> append('\r');
            case 'e' -> append((char) 27);
            case ' ' -> append(' ');
            case '"' -> append('"');
            case '\\' -> append('\\');
            case 'N' -> append(0x85);
            case '_' -> append(0xA0);
            case 'L' -> append(0x2028);
            case 'P' -> append(0x2029);
            case 'x' -> {
                return hexadecimal(at + 1, 2);
            }
            case 'u' -> {
                return hexadecimal(at + 1, 4);
            }
            case 'U' -> {
                return hexadecimal(at + 1, 8);
            }
            case '\n', '\r' -> {
                return escapedBreak(bytes[at] == '\n' ? at : at + 1);
            }
            default -> {
                return -1;
            }
        }
        return at + 1;
    }

    /** A line break that is not there, and the indentation after it. */
    private int escapedBreak(int lineFeed) {
        int next = lineFeed + 1;
        while (bytes[next] == ' ') {
            next++;
        }
        boolean indented = next > lineFeed + 1 && bytes[next] != '\n' && bytes[next] != '\r';
        return indented ? next : -1;
    }

    private int hexadecimal(int from, int digits) {
        int character = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = Character.digit(bytes[at], 16);
            if (digit < 0 || character > Character.MAX_CODE_POINT >> 4) {
                return -1;
            }
            character = character << 4 | digit;
        }
        if (character > Character.MAX_CODE_POINT) {
            return -1;
        }
        append(character);
        return from + digits;
    }

    private void append(int character) {
        length = Utf8.append(text, length, character);
    }

    String text() {
        return Utf8Text.text(text, 0, length);
    }
}
