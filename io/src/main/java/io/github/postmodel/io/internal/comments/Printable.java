package io.github.postmodel.io.internal.comments;

import io.github.postmodel.io.internal.text.Utf8Text;

/**
 * A text as it is without its control characters and the others that YAML does not allow: each has another in its place, so
 * that what is around them keeps its place, and can be read.
 */
public final class Printable {
    private Printable() {}

    /** The text; the same one where all of it is allowed. */
    public static String text(String text) {
        byte[] bytes = Utf8Text.bytes(text);
        byte[] printable = bytes(bytes);
        return printable == bytes ? text : Utf8Text.text(printable, 0, printable.length);
    }

    /** The text as UTF-8; the same bytes where all of it is allowed. */
    static byte[] bytes(byte[] bytes) {
        byte[] printable = bytes;
        for (int at = 0; at < bytes.length; at++) {
            int length = lengthOfForbidden(bytes, at);
            if (length > 0) {
                if (printable == bytes) {
                    printable = bytes.clone();
                }
                replace(printable, at, length);
            }
        }
        return printable;
    }

    /** How many bytes a character has that is not allowed; 0 where it is. */
    private static int lengthOfForbidden(byte[] bytes, int at) {
        int first = bytes[at];
        if (first >= 0) {
            return first < ' ' && first != '\t' && first != '\n' && first != '\r' || first == 0x7F ? 1 : 0;
        }
        if (first == (byte) 0xC2 && at + 1 < bytes.length) {
            return bytes[at + 1] < (byte) 0xA0 && bytes[at + 1] != (byte) 0x85 ? 2 : 0;
        }
        return isNoCharacter(bytes, at) ? 3 : 0;
    }

    /** U+FFFE and U+FFFF. */
    private static boolean isNoCharacter(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBF
                && bytes[at + 2] >= (byte) 0xBE;
    }

    /** With as many bytes, and as many characters: {@code _}, {@code é} or U+FFFD. */
    private static void replace(byte[] bytes, int at, int length) {
        switch (length) {
            case 1 -> bytes[at] = '_';
            case 2 -> {
                bytes[at] = (byte) 0xC3;
                bytes[at + 1] = (byte) 0xA9;
            }
            default -> bytes[at + 2] = (byte) 0xBD;
        }
    }
}
