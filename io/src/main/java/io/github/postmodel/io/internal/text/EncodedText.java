package io.github.postmodel.io.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

/**
 * A text in UTF-8. An unpaired surrogate has the three bytes that the scheme has for it, which are not UTF-8: so it is
 * found as malformed, at its place, and never becomes a question mark.
 */
public final class EncodedText {
    private static final int LONGEST = 4;

    private final char[] chars;
    private final int end;
    private byte[] bytes;
    private int length;

    private EncodedText(String text, byte[] room) {
        this.end = text.length();
        this.chars = Scratch.chars(end);
        this.bytes = room;
        text.getChars(0, end, chars, 0);
        encode(Scratch.bytes(end));
    }

    /**
     * Encodes a text.
     *
     * @param room where to; what is too small is replaced by more
     */
    public static EncodedText of(String text, byte[] room) {
        return new EncodedText(text, room);
    }

    /** The bytes themselves; those after {@link #length} are not the text's. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes the text has. */
    public int length() {
        return length;
    }

    private void encode(byte[] latin) {
        int at = 0;
        while (at < end) {
            int latinEnd = encodeLatin(at, latin);
            do {
                int run = at;
                at = Bytes.endOfAscii(latin, run, latinEnd);
                int more = at - run;
                if (length + more + LONGEST > bytes.length) {
                    bytes = Arrays.copyOf(bytes, length + (end - run) + end / 2 + LONGEST);
                }
                System.arraycopy(latin, run, bytes, length, more);
                length += more;
                if (at < end) {
                    int character = Character.codePointAt(chars, at, end);
                    length = Utf8.append(bytes, length, character);
                    at += Character.charCount(character);
                }
            } while (at < latinEnd);
        }
    }

    /** Encodes up to the first character that Latin-1 does not have: the JDK does that many characters at a time. */
    private int encodeLatin(int from, byte[] latin) {
        CharsetEncoder encoder = Scratch.latinEncoder();
        CharBuffer text = CharBuffer.wrap(chars, from, end - from);
        encoder.encode(text, ByteBuffer.wrap(latin, from, end - from), false);
        return text.position();
    }
}
