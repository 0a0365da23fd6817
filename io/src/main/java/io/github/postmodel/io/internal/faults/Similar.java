package io.github.postmodel.io.internal.faults;

import io.github.postmodel.internal.EditDistance;
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
            int distance = EditDistance.between(plain, plain(candidate));
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
}
