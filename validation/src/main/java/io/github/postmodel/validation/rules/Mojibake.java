package io.github.postmodel.validation.rules;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A character that was read in the wrong encoding, byte by byte.
 *
 * @param start the index of the first of the characters that it became
 * @param end the index after the last
 * @param meant the character that it was; empty where that is unknown
 */
record Mojibake(int start, int end, String meant) {
    private static final int LONGEST = 4;

    /** What the JDK decodes bytes to that are not UTF-8. */
    private static final char MALFORMED = '\uFFFD';

    static @Nullable Mojibake firstIn(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= 0x80 && character <= 0x9F && character != 0x85) {
                return at(text, index);
            }
        }
        return null;
    }

    /** The shortest run of bytes around an index that is one UTF-8 character. */
    private static Mojibake at(String text, int index) {
        for (int start = Math.max(0, index - LONGEST + 1); start <= index; start++) {
            for (int end = index + 1; end <= Math.min(text.length(), start + LONGEST); end++) {
                String meant = decode(text.substring(start, end));
                if (meant.codePointCount(0, meant.length()) == 1) {
                    return new Mojibake(start, end, meant);
                }
            }
        }
        return new Mojibake(index, index + 1, "");
    }

    /** The text whose UTF-8 bytes the characters are, or empty. */
    private static String decode(String characters) {
        for (int index = 0; index < characters.length(); index++) {
            if (characters.charAt(index) < 0x80 || characters.charAt(index) > 0xFF) {
                return "";
            }
        }
        String text = new String(characters.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.indexOf(MALFORMED) < 0 ? text : "";
    }
}
