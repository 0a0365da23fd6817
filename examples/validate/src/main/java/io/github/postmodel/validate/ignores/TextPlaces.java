package io.github.postmodel.validate.ignores;

import io.github.postmodel.SourceRange;
import java.util.Arrays;

/** The lines and columns of a text. A line is counted on from where the last place in it was. */
final class TextPlaces {
    private final String text;
    private int[] starts = new int[64];
    private int count;
    private int line;
    private int at;
    private int column;

    TextPlaces(String text) {
        this.text = text;
        // A byte order mark has no column.
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        do {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = start;
            start = text.indexOf('\n', start) + 1;
        } while (start > 0);
    }

    /** The number of the line that an index is in; the first is 1. */
    int line(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    /** The index of the first character of a line. */
    int start(int number) {
        return starts[number - 1];
    }

    int lines() {
        return count;
    }

    SourceRange range(int from, int to) {
        int startLine = line(from);
        int startColumn = column(startLine, from);
        int endLine = line(to);
        return new SourceRange(startLine, startColumn, endLine, column(endLine, to));
    }

    private int column(int number, int index) {
        if (number != line || index < at) {
            line = number;
            at = start(number);
            column = 1;
        }
        column += text.codePointCount(at, Math.max(at, index));
        at = Math.max(at, index);
        return column;
    }
}
