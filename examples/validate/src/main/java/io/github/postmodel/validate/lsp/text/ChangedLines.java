package io.github.postmodel.validate.lsp.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The lines of a text while many changes are made to it: each costs its lines, where it would cost a copy of the whole. A
 * line has its ending with it; the last has none, and may be empty.
 */
final class ChangedLines {
    private final List<String> lines = new ArrayList<>();
    private final PositionEncoding encoding;

    ChangedLines(DocumentText text, PositionEncoding encoding) {
        this.encoding = encoding;
        addTo(lines, text);
    }

    private static void addTo(List<String> lines, DocumentText text) {
        for (int line = 0; line < text.lineCount(); line++) {
            lines.add(text.text().substring(text.lineStart(line), text.lineStart(line + 1)));
        }
    }

    /** Replaces what a range has. */
    void replace(Range range, String piece) {
        Place one = place(range.getStart());
        Place other = place(range.getEnd());
        Place start = one.isBefore(other) ? one : other;
        Place end = one.isBefore(other) ? other : one;
        String changed = lines.get(start.line).substring(0, start.column)
                + piece
                + lines.get(end.line).substring(end.column);
        int from = start.line;
        if (from > 0 && changed.startsWith("\n") && lines.get(from - 1).endsWith("\r")) {
            // CR and LF are one ending now.
            from--;
            changed = lines.get(from) + changed;
        }
        List<String> pieces = new ArrayList<>();
        addTo(pieces, DocumentText.of(changed));
        if (end.line < lines.size() - 1) {
            // After the ending of the last comes the next line, which is there.
            pieces.remove(pieces.size() - 1);
        }
        put(from, end.line + 1, pieces);
    }

    private void put(int from, int to, List<String> pieces) {
        if (pieces.size() == to - from) {
            for (int index = 0; index < pieces.size(); index++) {
                lines.set(from + index, pieces.get(index));
            }
        } else {
            lines.subList(from, to).clear();
            lines.addAll(from, pieces);
        }
    }

    /** The text as it is now. */
    DocumentText text() {
        return DocumentText.of(String.join("", lines));
    }

    private Place place(Position position) {
        int line = Math.max(0, position.getLine());
        if (line >= lines.size()) {
            int last = lines.size() - 1;
            return new Place(last, lines.get(last).length());
        }
        String text = lines.get(line);
        int end = DocumentText.of(text).lineEnd(0);
        return new Place(line, encoding.offset(text, 0, end, Math.max(0, position.getCharacter())));
    }

    private record Place(int line, int column) {
        boolean isBefore(Place other) {
            return line < other.line || line == other.line && column < other.column;
        }
    }
}
