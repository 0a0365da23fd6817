package io.github.postmodel.io.internal.text;

/** Finds bytes that are not UTF-8 as RFC 3629 defines it: no overlong form, no surrogate, nothing above U+10FFFF. */
public final class Utf8 {
    private Utf8() {}

    /** The offset of the first byte that does not start or go on a character, or -1 where all is well. */
    public static int firstMalformed(byte[] bytes, int from, int to) {
        int index = from;
        while (index < to) {
            if (bytes[index] >= 0) {
                index = Bytes.endOfAscii(bytes, index, to);
            } else {
                int length = lengthAt(bytes, index, to);
                if (length == 0) {
                    return index;
                }
                index += length;
            }
        }
        return -1;
    }

    /** Says what is wrong at an offset that {@link #firstMalformed} gave. */
    public static String describe(byte[] bytes, int malformed, int to) {
        int lead = bytes[malformed] & 0xFF;
        if (lead == 0xED && continues(bytes, malformed + 1, to, 0xA0, 0xBF)) {
            return "half of a surrogate pair is no character; remove it, or write the character whole";
        }
        return String.format("the byte 0x%02X is not UTF-8; save the file as UTF-8", lead);
    }

    /** Appends a character, and gives the length then. */
    public static int append(byte[] bytes, int length, int character) {
        int at = length;
        if (character < 0x80) {
            bytes[at++] = (byte) character;
            return at;
        }
        if (character < 0x800) {
            bytes[at++] = (byte) (0xC0 | character >> 6);
        } else {
            if (character < 0x10000) {
                bytes[at++] = (byte) (0xE0 | character >> 12);
            } else {
                bytes[at++] = (byte) (0xF0 | character >> 18);
                bytes[at++] = (byte) (0x80 | character >> 12 & 0x3F);
            }
            bytes[at++] = (byte) (0x80 | character >> 6 & 0x3F);
        }
        bytes[at++] = (byte) (0x80 | character & 0x3F);
        return at;
    }

    /** The length of the well-formed character of several bytes at an offset, or 0 where there is none. */
    public static int lengthAt(byte[] bytes, int index, int to) {
        int lead = bytes[index] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continues(bytes, index + 1, to, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int low = lead == 0xE0 ? 0xA0 : 0x80;
            int high = lead == 0xED ? 0x9F : 0xBF;
            return continues(bytes, index + 1, to, low, high) && continues(bytes, index + 2, to, 0x80, 0xBF) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int low = lead == 0xF0 ? 0x90 : 0x80;
            int high = lead == 0xF4 ? 0x8F : 0xBF;
            return continues(bytes, index + 1, to, low, high)
                            && continues(bytes, index + 2, to, 0x80, 0xBF)
                            && continues(bytes, index + 3, to, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean continues(byte[] bytes, int index, int to, int low, int high) {
        return index < to && (bytes[index] & 0xFF) >= low && (bytes[index] & 0xFF) <= high;
    }
}
