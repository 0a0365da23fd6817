package io.github.postmodel.validate.lsp.text;

import java.util.Arrays;

/**
 * A text, and where its lines start. A line ends with LF, CR LF or CR, as the protocol has it. Immutable and
 * thread-safe; a change costs a copy of the text, and does not look for the other lines again.
 */
public final class DocumentText {
    private final String text;
    private final int[] lineStarts;

    private DocumentText(String text, int[] lineStarts) {
        this.text = text;
        this.lineStarts = lineStarts;
    }

    /** A text as it comes. */
    public static DocumentText of(String text) {
        return new DocumentText(
                text, new Starts(1).add(0).addIn(text, 1, text.length()).toArray());
    }

    /**
     * The text with another piece in place of one.
     *
     * @param start the offset of the first character that goes
     * @param end the offset after the last
     */
    public DocumentText with(int start, int end, String piece) {
        String changed = new StringBuilder(text.length() - (end - start) + piece.length())
                .append(text, 0, start)
                .append(piece)
                .append(text, end, text.length())
                .toString();
        int moved = piece.length() - (end - start);
        int kept = firstFrom(Math.max(1, start));
        int after = firstFrom(end + 1);
        // Whether a line starts at an offset depends on the characters on both sides of it.
        int[] starts = new Starts(lineStarts.length + 8)
                .addAll(lineStarts, 0, kept, 0)
                .addIn(changed, Math.max(1, start), start + piece.length())
                .addAll(lineStarts, after, lineStarts.length, moved)
                .toArray();
        return new DocumentText(changed, starts);
    }

    /** The whole. */
    public String text() {
        return text;
    }

    /** How many characters (of UTF-16) there are. */
    public int length() {
        return text.length();
    }

    /** How many lines there are; at least one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The offset at which a line starts, the first being 0; the end of the text after the last line. */
    public int lineStart(int line) {
        return line < lineStarts.length ? lineStarts[line] : text.length();
    }

    /** The offset at which a line ends, before its line ending. */
    public int lineEnd(int line) {
        int start = lineStart(line);
        int end = lineStart(line + 1);
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    /** A line without its ending. */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** The line that an offset is on. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** How many lines start before an offset. */
    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public String toString() {
        return text;
    }

    /** A growing list of offsets. */
    private static final class Starts {
        private int[] offsets;
        private int size;

        Starts(int capacity) {
            this.offsets = new int[capacity];
        }

        Starts add(int offset) {
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, size * 2);
            }
            offsets[size++] = offset;
            return this;
        }

        Starts addAll(int[] more, int from, int to, int moved) {
            offsets = Arrays.copyOf(offsets, Math.max(offsets.length, size + to - from));
            for (int index = from; index < to; index++) {
                offsets[size++] = more[index] + moved;
            }
            return this;
        }

        /** The offsets between two, both included, at which a line of a text starts. */
        Starts addIn(String text, int from, int to) {
            for (int offset = from; offset <= to; offset++) {
                char before = text.charAt(offset - 1);
                boolean isInCrLf = before == '\r' && offset < text.length() && text.charAt(offset) == '\n';
                if (before == '\n' || before == '\r' && !isInCrLf) {
                    add(offset);
                }
            }
            return this;
        }

        int[] toArray() {
            return Arrays.copyOf(offsets, size);
        }
    }
}
