package io.github.postmodel.validate.usage;

import io.github.postmodel.internal.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/** Finds the known name that a person may have meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /** A hint such as {@code ; did you mean select?}, or nothing where no name is near. */
    public static String hint(String written, Collection<String> known) {
        int most = Math.min(Math.max(1, written.length() / 3), written.length() - 1);
        return known.stream()
                .min(Comparator.comparingInt(name -> EditDistance.between(written, name)))
                .filter(name -> EditDistance.between(written, name) <= most)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }
}
