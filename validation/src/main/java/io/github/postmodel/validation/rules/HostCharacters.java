package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import io.github.postmodel.internal.Text;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The characters that the name of a host may have: letters, marks and digits of any script, hyphens and dots, a few
 * signs that belong to words (RFC 5892), and emoji, which some registries sell. What looks like a slash, a colon or a dot
 * is none of them.
 */
final class HostCharacters {
    /** An underscore, which some hosts have, and what RFC 5892 allows between letters. */
    private static final String SIGNS = "-._\u00B7\u0375\u05F3\u05F4\u30FB\u06FD\u06FE\u0F0B\u3007";

    /** Letters and marks that look like a slash or a colon: a solidus over nothing, repeat marks, a length mark. */
    private static final String SEPARATORS = "\u0337\u0338\u3033\u3035\u02D0";

    /** Where a joiner is between letters, they look other than without: in no script of these. */
    private static final Set<UnicodeScript> NEVER_JOINED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private HostCharacters() {}

    /** The index of the first character that no host has, or -1. */
    static int firstBad(String host) {
        int before = '.';
        for (int index = 0; index < host.length(); index += Character.charCount(before)) {
            int character = host.codePointAt(index);
            if (!isAllowed(character, before)) {
                return index;
            }
            before = character;
        }
        return -1;
    }

    private static boolean isAllowed(int character, int before) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) || SIGNS.indexOf(character) >= 0;
        }
        if (Text.isInvisible(character)) {
            return isJoiner(character) && !NEVER_JOINED.contains(UnicodeScript.of(before))
                    || character == 0xFE0F && isEmoji(before);
        }
        return SIGNS.indexOf(character) >= 0
                || isEmoji(character)
                || isPartOfWord(character) && SEPARATORS.indexOf(character) < 0;
    }

    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    private static boolean isPartOfWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }

    private static boolean isEmoji(int character) {
        return Character.getType(character) == Character.OTHER_SYMBOL
                && (character >= 0x2600 && character <= 0x27BF || character >= 0x1F000 && character <= 0x1FAFF);
    }

    /** A character as messages name it: itself where it can be seen, and its number. */
    static String name(int character) {
        String quoted = Problem.quote(Character.toString(character));
        String number = String.format(Locale.ROOT, "U+%04X", character);
        if (character < 0x80) {
            return quoted;
        }
        return Text.isInvisible(character) || quoted.startsWith("\"\\") ? number : quoted + " (" + number + ")";
    }
}
