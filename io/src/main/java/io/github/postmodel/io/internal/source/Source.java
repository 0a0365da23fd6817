package io.github.postmodel.io.internal.source;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.internal.text.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of one file and its name. Lines are found when a place is first asked for. */
public final class Source {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How far lines are looked for before the index of lines is made or asked: many values may share one line. */
    private static final int NEAR = 1 << 12;

    private final String name;
    private final byte[] bytes;
    private final int length;
    private volatile int @Nullable [] lineStarts;
    private volatile @Nullable Place last;

    public Source(String name, byte[] bytes) {
        this(name, bytes, bytes.length);
    }

    /** A file in a buffer that may be longer. */
    public Source(String name, byte[] bytes, int length) {
        this.name = name;
        this.bytes = bytes;
        this.length = length;
    }

    public String name() {
        return name;
    }

    /** The bytes themselves, not to be changed. Those after {@link #length} are not the file's. */
    public byte[] bytes() {
        return bytes;
    }

    /** The file in bytes of its own. */
    public Source exact() {
        return new Source(name, Arrays.copyOf(bytes, length));
    }

    public int length() {
        return length;
    }

    /** Where the text starts: after the byte order mark, if there is one. */
    public int start() {
        return length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
    }

    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The place of some bytes. A line ends with a line feed, as for editors and git. */
    public SourceRange range(int from, int to) {
        int startLine = line(from);
        int endLine = line(to);
        return new SourceRange(startLine, column(startLine, from), endLine, column(endLine, to));
    }

    /** A line (the first is 1) without its ending; empty past the last. */
    public String lineText(int line) {
        int[] starts = lineStarts();
        if (line > starts.length) {
            return "";
        }
        int end = line < starts.length ? starts[line] : length;
        int start = starts[line - 1];
        return text(start, endWithoutBreak(start, end));
    }

    /** The end of a piece of text without its final line ending, if it has one. */
    public int endWithoutBreak(int start, int end) {
        if (end > start && bytes[end - 1] == '\n') {
            return end - 1 > start && bytes[end - 2] == '\r' ? end - 2 : end - 1;
        }
        return end;
    }

    /** The offset of the line that an offset is in. */
    public int lineStart(int offset) {
        int start = offset;
        while (start > start() && bytes[start - 1] != '\n') {
            start--;
            if (offset - start > NEAR) {
                return lineStarts()[line(offset) - 1];
            }
        }
        return start;
    }

    /** The offset after the line ending of the line that an offset is in, or the end of the file. */
    public int nextLine(int offset) {
        int near = Math.min(length, offset + NEAR);
        int end = Bytes.indexOf(bytes, offset, near, '\n');
        if (end < near || near == length) {
            return Math.min(length, end + 1);
        }
        int line = line(offset);
        return line < lineStarts().length ? lineStarts()[line] : length;
    }

    /** The first offset of an ASCII character from another one on, or the end of the file. */
    public int indexOf(char wanted, int from) {
        return Bytes.indexOf(bytes, from, length, wanted);
    }

    /** The line ending of the line that an offset is in; that of the first line where it has none. */
    public String lineBreak(int offset) {
        int end = nextLine(offset);
        if (end == offset || bytes[end - 1] != '\n') {
            end = nextLine(start());
        }
        return end >= 2 && bytes[end - 2] == '\r' && bytes[end - 1] == '\n' ? "\r\n" : "\n";
    }

    /** The number of the line that an offset is in. */
    public int line(int offset) {
        if (lineStarts == null && offset < NEAR) {
            return nearLine(offset);
        }
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    private int nearLine(int offset) {
        int line = 1;
        int lineFeed = Bytes.indexOf(bytes, 0, offset, '\n');
        while (lineFeed < offset) {
            line++;
            lineFeed = Bytes.indexOf(bytes, lineFeed + 1, offset, '\n');
        }
        return line;
    }

    private int column(int line, int offset) {
        Place from = last;
        if (from == null || from.line != line || from.offset > offset || from.offset < start()) {
            from = new Place(line, lineStart(offset), 1);
        }
        int column = from.column;
        for (int index = from.offset; index < offset; index++) {
            if ((bytes[index] & 0xC0) != 0x80) {
                column++;
            }
        }
        last = new Place(line, offset, column);
        return column;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    /** Where a column was counted up to; counting goes on from there, otherwise a long line is recounted for every lookup. */
    private record Place(int line, int offset, int column) {}

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        starts[0] = start();
        int lineFeed = Bytes.indexOf(bytes, 0, length, '\n');
        while (lineFeed < length) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = lineFeed + 1;
            lineFeed = Bytes.indexOf(bytes, lineFeed + 1, length, '\n');
        }
        return Arrays.copyOf(starts, count);
    }
}
