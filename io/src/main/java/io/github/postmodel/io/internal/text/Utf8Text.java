package io.github.postmodel.io.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns text into UTF-8 and UTF-8 into text, faster than the JDK does where most of it is ASCII. Half of a surrogate pair
 * has the three bytes that the scheme has for it, so that nothing is lost on the way.
 */
public final class Utf8Text {
    private Utf8Text() {}

    /** The bytes of a text, as {@link EncodedText} has them. */
    public static byte[] bytes(String text) {
        // The JDK is quickest with Latin-1, where a character that has no place in it becomes a question mark.
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        int stop = Bytes.endOfAsciiBut(latin, 0, latin.length, '?');
        while (stop < latin.length && latin[stop] == '?' && text.charAt(stop) == '?') {
            stop = Bytes.endOfAsciiBut(latin, stop + 1, latin.length, '?');
        }
        if (stop == latin.length) {
            return latin;
        }
        EncodedText encoded = EncodedText.of(text, Scratch.takeFile());
        Scratch.giveBack(encoded.bytes());
        return Arrays.copyOf(encoded.bytes(), encoded.length());
    }

    /** The text of UTF-8, in which half of a surrogate pair may have the three bytes that {@link #bytes} gives it. */
    public static String text(byte[] bytes, int from, int to) {
        int at = Bytes.endOfAscii(bytes, from, to);
        if (at == to) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        // The JDK widens Latin-1 many bytes at a time, and so the runs of ASCII between other characters.
        CharsetDecoder latin = Scratch.latin();
        ByteBuffer ascii = ByteBuffer.wrap(bytes).position(from);
        char[] chars = Scratch.chars(to - from);
        CharBuffer text = CharBuffer.wrap(chars);
        latin.decode(ascii.limit(at), text, false);
        while (at < to) {
            int run = at;
            do {
                int character = characterAt(bytes, run);
                text.position(text.position() + Character.toChars(character, chars, text.position()));
                run += character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            } while (run < to && bytes[run] < 0);
            at = Bytes.endOfAscii(bytes, run, to);
            latin.decode(ascii.limit(at).position(run), text, false);
        }
        return new String(chars, 0, text.position());
    }

    /** The character of several bytes at an offset. */
    private static int characterAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0x3F;
        if (lead < 0xE0) {
            return (lead & 0x1F) << 6 | second;
        }
        int third = bytes[at + 2] & 0x3F;
        return lead < 0xF0
                ? (lead & 0xF) << 12 | second << 6 | third
                : (lead & 7) << 18 | second << 12 | third << 6 | bytes[at + 3] & 0x3F;
    }

    /** How many bytes a piece of a text takes, an unpaired surrogate counted as three. */
    public static int length(CharSequence text, int from, int to) {
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
}
