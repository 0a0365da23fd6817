package io.github.postmodel.io.internal.faults;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
final class Similar {
    private static final int FEW = 10;

    private Similar() {}

    /** The nearest of some words: at most a third of it mistyped; null where none is near. */
    public static @Nullable String to(String word, Collection<String> words) {
        String plain = plain(word);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : words) {
            int distance = distance(plain, plain(candidate));
            // One letter of one or two says nothing.
            int length = candidate.length() < 3 ? word.length() : candidate.length();
            if (distance < least && distance * 3 <= length) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Some words as a list for a person. */
    public static String list(Collection<String> words) {
        String few = String.join(", ", words.stream().limit(FEW).toList());
        return words.size() > FEW ? few + ", …" : few;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int best =
                        Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
            }
        }
        return steps[one.length()][other.length()];
    }
}
