package io.github.postmodel.validation.rules;

import io.github.postmodel.Field;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the field that an unknown key was meant to name. */
public final class Misspelling {
    private static final Field[] FIELDS = Field.values();
    private static final String[] LETTERS = new String[FIELDS.length];

    static {
        for (int index = 0; index < FIELDS.length; index++) {
            LETTERS[index] = letters(FIELDS[index].key());
        }
    }

    private Misspelling() {}

    /**
     * The field that an unknown key was meant to name.
     *
     * @param key the unknown key
     * @return the one whose key differs in one edit, or only in case, hyphens, underscores and spaces; else null
     */
    public static @Nullable Field of(String key) {
        String letters = letters(key);
        for (int index = 0; index < FIELDS.length; index++) {
            if (isOneEditAtMost(letters, LETTERS[index])) {
                return FIELDS[index];
            }
        }
        return null;
    }

    private static String letters(String key) {
        StringBuilder letters = new StringBuilder(key.length());
        for (int index = 0; index < key.length(); index++) {
            char character = key.charAt(index);
            boolean isSpace = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (character != '-' && character != '_' && !isSpace) {
                letters.append(character);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** One edit is a letter inserted, removed or changed, or two neighbours swapped (Damerau). */
    private static boolean isOneEditAtMost(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return a.equals(b)
                || endAlike(a, same + 1, b, same + 1)
                || endAlike(a, same + 1, b, same)
                || endAlike(a, same, b, same + 1)
                || endAlike(a, same + 2, b, same + 2) && isSwapped(a, b, same);
    }

    private static boolean isSwapped(String a, String b, int at) {
        return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
    }

    private static boolean endAlike(String a, int fromA, String b, int fromB) {
        int length = a.length() - fromA;
        return length >= 0 && length == b.length() - fromB && a.regionMatches(fromA, b, fromB, length);
    }
}
