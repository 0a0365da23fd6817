package io.github.postmodel.validate.usage;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known name that a person may have meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /** A hint such as {@code ; did you mean select?}, or nothing where no name is near. */
    public static String hint(String written, Collection<String> known) {
        int most = Math.min(Math.max(1, written.length() / 3), written.length() - 1);
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= most)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    /** How many letters must be added, removed, changed, or exchanged with the next. */
    private static int distance(String from, String to) {
        int[] beforeThat = new int[0];
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] line = new int[to.length() + 1];
            line[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                int edge = Math.min(above[column], line[column - 1]) + 1;
                line[column] = Math.min(above[column - 1] + change, edge);
                if (row > 1
                        && column > 1
                        && from.charAt(row - 1) == to.charAt(column - 2)
                        && from.charAt(row - 2) == to.charAt(column - 1)) {
                    line[column] = Math.min(line[column], beforeThat[column - 2] + 1);
                }
            }
            beforeThat = above;
            above = line;
        }
        return above[to.length()];
    }
}
