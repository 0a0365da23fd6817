package io.github.postmodel.validate.formats;

import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.output.Visible;
import java.util.List;

/** The line that a problem is on, and carets under the characters that are wrong. */
final class Snippet {
    /** How much of a line is shown. */
    private static final int CELLS = 100;
    /** How much of that, at most, before the problem. */
    private static final int CELLS_BEFORE = 40;

    private static final String CUT = "…";

    private Snippet() {}

    /** Gives the two lines, or none where the line is empty. */
    static List<String> of(String line, SourceRange range) {
        if (line.isBlank()) {
            return List.of();
        }
        int start = offset(line, range.startColumn());
        int end = range.endLine() > range.startLine() ? line.length() : offset(line, range.endColumn());
        int to = forward(line, back(line, start, CELLS_BEFORE), CELLS);
        int from = back(line, to, CELLS);
        String before = from > 0 ? CUT : "";
        String after = to < line.length() ? CUT : "";
        String shown = before + Visible.text(line.substring(from, to)) + after;

        int indent = before.length() + cells(line, from, start);
        int carets = cells(line, start, Math.min(end, to));
        if (carets == 0 && end > start) {
            // A combining mark alone: it shows on the character before it.
            indent = Math.max(0, indent - 1);
        }
        return List.of(shown, " ".repeat(indent) + "^".repeat(Math.max(1, carets)));
    }

    private static int offset(String line, int column) {
        int offset = 0;
        for (int left = column - 1; left > 0 && offset < line.length(); left--) {
            offset += Character.charCount(line.codePointAt(offset));
        }
        return offset;
    }

    private static int forward(String line, int from, int cells) {
        int to = from;
        int left = cells;
        while (to < line.length()) {
            int character = line.codePointAt(to);
            left -= Visible.cells(character);
            if (left < 0) {
                break;
            }
            to += Character.charCount(character);
        }
        return to;
    }

    private static int back(String line, int to, int cells) {
        int from = to;
        int left = cells;
        while (from > 0) {
            int character = line.codePointBefore(from);
            left -= Visible.cells(character);
            if (left < 0) {
                break;
            }
            from -= Character.charCount(character);
        }
        return from;
    }

    private static int cells(String line, int from, int to) {
        int cells = 0;
        for (int index = from; index < to; index += Character.charCount(line.codePointAt(index))) {
            cells += Visible.cells(line.codePointAt(index));
        }
        return cells;
    }
}
