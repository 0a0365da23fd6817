package io.github.postmodel.validate.lsp.text;

import io.github.postmodel.SourceRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Places in a text: those of the protocol, whose lines end with CR as well and whose columns count what the client wants,
 * and those of a problem, whose lines end with LF and whose columns count code points. A place that the text does not have
 * is the nearest before it.
 */
public final class Positions {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DocumentText text;
    private final PositionEncoding encoding;

    /** The places of a text. */
    public Positions(DocumentText text, PositionEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
    }

    /** The offset of a position. */
    public int offset(Position position) {
        int line = Math.max(0, position.getLine());
        if (line >= text.lineCount()) {
            return text.length();
        }
        int count = Math.max(0, position.getCharacter());
        return encoding.offset(text.text(), text.lineStart(line), text.lineEnd(line), count);
    }

    /** The position of an offset. */
    public Position position(int offset) {
        int line = text.lineOf(offset);
        // Between CR and LF there is no position.
        int column = Math.min(offset, text.lineEnd(line));
        return new Position(line, encoding.count(text.text(), text.lineStart(line), column));
    }

    /** The range between two offsets. */
    public Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    /** The range of a problem. */
    public Range range(SourceRange range) {
        return range(start(range), end(range));
    }

    /** The offset at which a range starts. */
    public int start(SourceRange range) {
        return offset(range.startLine(), range.startColumn());
    }

    /** The offset after a range. */
    public int end(SourceRange range) {
        return offset(range.endLine(), range.endColumn());
    }

    private int offset(int line, int column) {
        String whole = text.text();
        int start = startOfLine(line);
        int end = whole.indexOf('\n', start);
        end = end < 0 ? whole.length() : end;
        int offset = start;
        for (int left = column - 1; left > 0 && offset < end; left--) {
            offset += Character.charCount(whole.codePointAt(offset));
        }
        return offset;
    }

    /** Where a line starts that only LF ends: mostly these are the lines of the protocol. */
    private int startOfLine(int line) {
        String whole = text.text();
        int start = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        for (int number = 1; number < line; number++) {
            int end = whole.indexOf('\n', start);
            if (end < 0) {
                return whole.length();
            }
            start = end + 1;
        }
        return start;
    }
}
