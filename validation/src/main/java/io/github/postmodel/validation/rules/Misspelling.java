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
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return restA.equals(restB)
                || tail(restA, 1).equals(tail(restB, 1))
                || tail(restA, 1).equals(restB)
                || restA.equals(tail(restB, 1))
                || isSwapped(restA, restB);
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && tail(a, 2).equals(tail(b, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
