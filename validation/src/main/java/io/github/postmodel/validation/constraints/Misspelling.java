package io.github.postmodel.validation.constraints;

import io.github.postmodel.FrontMatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the known key that an unknown one was meant to be. */
public final class Misspelling {
    private static final Pattern SEPARATORS = Pattern.compile("[-_\\s\\h]");
    private static final List<String> KNOWN =
            FrontMatter.KEYS.stream().map(Misspelling::letters).toList();

    private Misspelling() {}

    /**
     * The known key that an unknown one was meant to be.
     *
     * @param key the unknown key
     * @return the known one that differs in one edit, or only in case, hyphens, underscores and blanks; else null
     */
    public static @Nullable String of(String key) {
        String letters = letters(key);
        for (int index = 0; index < KNOWN.size(); index++) {
            if (isOneEditAtMost(letters, KNOWN.get(index))) {
                return FrontMatter.KEYS.get(index);
            }
        }
        return null;
    }

    private static String letters(String key) {
        return SEPARATORS.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** One edit is a letter put in, left out or changed, or two neighbours swapped (Damerau). */
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
