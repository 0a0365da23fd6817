package io.github.postmodel.internal;

/** How far a word is from another (optimal string alignment). */
public final class EditDistance {
    private EditDistance() {}

    /** How many characters must be added, removed, changed, or exchanged with the next, to make one of the other. */
    public static int between(String one, String other) {
        int[] beforeThat = new int[0];
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[other.length() + 1];
            line[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int edge = Math.min(above[column], line[column - 1]) + 1;
                line[column] = Math.min(above[column - 1] + change, edge);
                if (row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1)) {
                    line[column] = Math.min(line[column], beforeThat[column - 2] + 1);
                }
            }
            beforeThat = above;
            above = line;
        }
        return above[other.length()];
    }
}
