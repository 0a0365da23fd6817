package io.github.postmodel.io;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are not UTF-8 as RFC 3629 defines it: no overlong form, no surrogate, nothing above U+10FFFF. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** The offset of the first byte that does not start or go on a character, or -1 where all is well. */
    static int firstMalformed(byte[] bytes, int from, int to) {
        int index = from;
        while (index < to) {
            if (bytes[index] >= 0) {
                index = endOfAscii(bytes, index, to);
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
    static String describe(byte[] bytes, int malformed) {
        int lead = bytes[malformed] & 0xFF;
        if (lead == 0xED && continues(bytes, malformed + 1, bytes.length, 0xA0, 0xBF)) {
            return "half of a surrogate pair is no character; remove it, or write the character whole";
        }
        return String.format("the byte 0x%02X is not UTF-8; save the file as UTF-8", lead);
    }

    /** The offset of the first byte that is not ASCII, or {@code to}. */
    static int endOfAscii(byte[] bytes, int from, int to) {
        int index = from;
        while (index <= to - Long.BYTES && ((long) LONGS.get(bytes, index) & HIGH_BITS) == 0) {
            index += Long.BYTES;
        }
        while (index < to && bytes[index] >= 0) {
            index++;
        }
        return index;
    }

    /**
     * The bytes of a text. An unpaired surrogate gives the three bytes that the scheme has for it, which are not UTF-8:
     * so it is found as malformed, at its place, and never becomes a question mark.
     */
    static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length == length(text, 0, text.length()) ? bytes : withSurrogates(text);
    }

    private static byte[] withSurrogates(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            int character = text.codePointAt(index);
            if (Character.charCount(character) == 2) {
                index++;
            }
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                out.write(0xE0 | character >> 12);
                out.write(0x80 | character >> 6 & 0x3F);
                out.write(0x80 | character & 0x3F);
            } else {
                out.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** How many bytes a piece of a text takes, an unpaired surrogate counted as three. */
    static int length(CharSequence text, int from, int to) {
        int length = 0;
        for (int index = from; index < to; index++) {
            char character = text.charAt(index);
            if (Character.isHighSurrogate(character)
                    && index + 1 < to
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                length += 4;
                index++;
            } else {
                length += character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
            }
        }
        return length;
    }

    /** The length of the well-formed character of several bytes at an offset, or 0 where there is none. */
    private static int lengthAt(byte[] bytes, int index, int to) {
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
