package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A character that was read in the wrong encoding, byte by byte.
 *
 * @param start the index of the first of the characters that it became
 * @param end the index after the last
 * @param meant the character that it was; empty where that is unknown
 * @param encoding the encoding that it was written in
 */
record Mojibake(int start, int end, String meant, String encoding) {
    private static final String UTF_8 = "UTF-8";

    /** What Windows-1252 has from 0x80 to 0x9F; a space where it has nothing. */
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final int LONGEST = 4;

    /** What the JDK decodes bytes to that are not UTF-8. */
    private static final char MALFORMED = '\uFFFD';

    /** The first in a line of a text, from an index on and before another. */
    static @Nullable Mojibake firstIn(String text, int from, int to) {
        for (int index = from; index < to; index++) {
            char character = text.charAt(index);
            if (character >= 0x80 && character <= 0x9F && character != 0x85) {
                return at(text, index, from);
            }
        }
        return null;
    }

    /** The shortest run of bytes around an index that is one UTF-8 character. */
    private static Mojibake at(String text, int index, int from) {
        for (int start = Math.max(from, index - LONGEST + 1); start <= index; start++) {
            for (int end = index + 1; end <= Math.min(text.length(), start + LONGEST); end++) {
                String meant = decode(text.substring(start, end));
                if (meant.codePointCount(0, meant.length()) == 1) {
                    return new Mojibake(start, end, meant, UTF_8);
                }
            }
        }
        String meant = inWindows1252(text.charAt(index));
        return new Mojibake(index, index + 1, meant, meant.isEmpty() ? UTF_8 : "Windows-1252");
    }

    private static String inWindows1252(int character) {
        boolean isControl = character >= 0x80 && character <= 0x9F;
        return isControl
                ? WINDOWS_1252.substring(character - 0x80, character - 0x7F).strip()
                : "";
    }

    /** What to do in a text about this character, and about all others of Windows-1252: quotes come in pairs. */
    String advice(String text) {
        if (meant.isEmpty()) {
            return "remove it";
        }
        return "write " + meant
                + (encoding.equals(UTF_8)
                        ? ""
                        : text.chars()
                                .skip(end)
                                .filter(character -> character != text.charAt(start))
                                .distinct()
                                .filter(character -> !inWindows1252(character).isEmpty())
                                .mapToObj(character -> ", and " + inWindows1252(character) + " for "
                                        + Problem.quote(Character.toString(character)))
                                .collect(Collectors.joining()));
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
