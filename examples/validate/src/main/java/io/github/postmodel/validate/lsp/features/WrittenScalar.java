package io.github.postmodel.validate.lsp.features;

import org.jspecify.annotations.Nullable;

/**
 * A scalar on one line, while it is written: it may have no end yet, or nothing in it.
 *
 * @param start the column of its first character, or of its opening quote
 * @param end the column after its last, or after its closing quote
 * @param quote the quote that it starts with; empty where it has none
 */
record WrittenScalar(int start, int end, String quote) {
    /** What ends a scalar in a list in brackets. */
    static final String FLOW_ENDS = ",]}";

    /** What starts no plain scalar: something else is written there. */
    private static final String INDICATORS = "[]{},#&*!|>%@`";

    /** The scalar at a column: null where something else starts there. */
    static @Nullable WrittenScalar at(String line, int start, String ends) {
        char first = start < line.length() ? line.charAt(start) : ' ';
        if (first == '#' || ends.indexOf(first) >= 0) {
            return new WrittenScalar(start, start, "");
        }
        boolean isSign = first == '-' || first == '?' || first == ':';
        if (INDICATORS.indexOf(first) >= 0 || isSign && isBlank(line, start + 1)) {
            return null;
        }
        String quote = first == '"' || first == '\'' ? String.valueOf(first) : "";
        if (isClosed(line, start) && endsAfter(line, closing(line, start) + 1, ends)) {
            return new WrittenScalar(start, closing(line, start) + 1, quote);
        }
        int end = start;
        for (int column = start; column < line.length() && ends.indexOf(line.charAt(column)) < 0; column++) {
            if (line.charAt(column) == '#' && isBlank(line, column - 1)) {
                break;
            }
            end = isBlank(line, column) ? end : column + 1;
        }
        return new WrittenScalar(start, end, quote);
    }

    /** A quote that something else follows closes nothing: it opens the next item. */
    private static boolean endsAfter(String line, int column, String ends) {
        int next = afterBlanks(line, column);
        return next == line.length()
                || ends.indexOf(line.charAt(next)) >= 0
                || line.charAt(next) == ':'
                || line.charAt(next) == '#' && next > column;
    }

    /** Whether quotes that open at a column are closed on the line. */
    static boolean isClosed(String line, int start) {
        return start < line.length() && "\"'".indexOf(line.charAt(start)) >= 0 && closing(line, start) >= 0;
    }

    /** The column of the quote that closes those that open at a column; -1 where there is none. */
    static int closing(String line, int start) {
        char quote = line.charAt(start);
        for (int column = start + 1; column < line.length(); column++) {
            char character = line.charAt(column);
            boolean isDoubled = quote == '\'' && column + 1 < line.length() && line.charAt(column + 1) == quote;
            if (character == '\\' && quote == '"' || character == quote && isDoubled) {
                column++;
            } else if (character == quote) {
                return column;
            }
        }
        return -1;
    }

    /** The first column that has no space, from one on. */
    static int afterBlanks(String line, int from) {
        int column = from;
        while (column < line.length() && isBlank(line, column)) {
            column++;
        }
        return column;
    }

    /** Whether a column has a space, or is beyond the line. */
    private static boolean isBlank(String line, int column) {
        return column >= line.length() || line.charAt(column) == ' ' || line.charAt(column) == '\t';
    }

    /**
     * This scalar as what a cursor replaces: all of it, and the spaces between it and the cursor. Null where the cursor
     * is beyond its end, so that nothing can be written there.
     *
     * @param column the cursor, after the sign before the scalar
     */
    @Nullable
    WrittenScalar around(int column, String line, String ends) {
        int next = afterBlanks(line, end);
        boolean isAtComment = column == next && line.startsWith("#", next);
        if (column > next || isAtComment) {
            return null;
        }
        if (start == end) {
            return new WrittenScalar(column, column, "");
        }
        boolean isClosed = !quote.isEmpty() && isClosed(line, start) && end == closing(line, start) + 1;
        boolean isAfter = next == line.length() || ends.indexOf(line.charAt(next)) >= 0;
        if (column > end && !isAfter || isClosed && column >= end) {
            return null;
        }
        return new WrittenScalar(Math.min(start, column), Math.max(end, column), quote);
    }
}
