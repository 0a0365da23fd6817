package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.validate.lsp.text.Positions;
import io.github.postmodel.validate.patch.LineDiff;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.TextEdit;

/** The edits that make one text of another: no larger than they need to be, so that a cursor stays where it is. */
final class TextChange {
    private final String before;
    private final String after;
    private final Positions positions;

    private TextChange(String before, String after, Positions positions) {
        this.before = before;
        this.after = after;
        this.positions = positions;
    }

    /**
     * The edits, first to last.
     *
     * @param positions the places of the text before
     */
    static List<TextEdit> edits(String before, String after, Positions positions) {
        List<String> old = lines(before);
        List<String> changed = lines(after);
        TextChange change = new TextChange(before, after, positions);
        List<TextEdit> edits = new ArrayList<>();
        int[] offsets = offsets(old);
        int[] newOffsets = offsets(changed);
        for (LineDiff.LineChange lines : LineDiff.of(old, changed)) {
            edits.add(change.edit(
                    offsets[lines.from()],
                    offsets[lines.to()],
                    newOffsets[lines.newFrom()],
                    newOffsets[lines.newTo()]));
        }
        return edits;
    }

    private TextEdit edit(int from, int to, int newFrom, int newTo) {
        int common = Math.min(to - from, newTo - newFrom);
        int head = 0;
        while (head < common && before.charAt(from + head) == after.charAt(newFrom + head)) {
            head++;
        }
        while (head > 0 && (isInside(before, from + head) || isInside(after, newFrom + head))) {
            head--;
        }
        int tail = 0;
        while (tail < common - head && before.charAt(to - tail - 1) == after.charAt(newTo - tail - 1)) {
            tail++;
        }
        while (tail > 0 && (isInside(before, to - tail) || isInside(after, newTo - tail))) {
            tail--;
        }
        return new TextEdit(positions.range(from + head, to - tail), after.substring(newFrom + head, newTo - tail));
    }

    /** Whether an offset is inside of what is one to an editor: a pair of surrogates, or CR LF. */
    private static boolean isInside(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return false;
        }
        char left = text.charAt(offset - 1);
        char right = text.charAt(offset);
        return Character.isSurrogatePair(left, right) || left == '\r' && right == '\n';
    }

    /** The lines, each with its ending. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** Where each line starts, and the last ends. */
    private static int[] offsets(List<String> lines) {
        int[] offsets = new int[lines.size() + 1];
        for (int line = 0; line < lines.size(); line++) {
            offsets[line + 1] = offsets[line] + lines.get(line).length();
        }
        return offsets;
    }
}
