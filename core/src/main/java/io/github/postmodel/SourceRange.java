package io.github.postmodel;

import java.io.Serializable;

/**
 * A place in a file. Lines and columns start at 1, as editors count them; a column counts code points, so an emoji is
 * one column, and a byte order mark is none. The end is exclusive, as in SARIF: {@code 3:7-3:10} are three characters.
 *
 * @param startLine the line of the first character
 * @param startColumn the column of the first character
 * @param endLine the line of the character after the last
 * @param endColumn the column of the character after the last
 */
public record SourceRange(int startLine, int startColumn, int endLine, int endColumn) implements Serializable {
    /**
     * Checks that the range is one.
     *
     * @param startLine the line of the first character
     * @param startColumn the column of the first character
     * @param endLine the line of the character after the last
     * @param endColumn the column of the character after the last
     * @throws IllegalArgumentException if a number is below 1 or the end is before the start
     */
    public SourceRange {
        boolean ordered = endLine > startLine || (endLine == startLine && endColumn >= startColumn);
        if (startLine < 1 || startColumn < 1 || endColumn < 1 || !ordered) {
            throw new IllegalArgumentException(
                    "not a range: " + startLine + ":" + startColumn + "-" + endLine + ":" + endColumn);
        }
    }

    @Override
    public String toString() {
        return startLine + ":" + startColumn + "-" + endLine + ":" + endColumn;
    }
}
