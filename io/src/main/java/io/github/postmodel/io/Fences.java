package io.github.postmodel.io;

import io.github.postmodel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Where the front matter and the body of a file lie, in byte offsets.
 *
 * @param open the opening fence
 * @param yaml the first byte of the front matter, behind the opening fence's line
 * @param close the closing fence; the front matter ends here
 * @param body the first byte of the body, behind the closing fence's line
 */
record Fences(int open, int yaml, int close, int body) {
    private static final int LENGTH = 3;

    /** Finds the fences, or says to {@code problems} what is wrong with them and gives null. */
    static @Nullable Fences find(Source source, FrontLines lines, Problems problems) {
        int open = source.start();
        int firstLineEnd = source.nextLine(open);
        if (!opensAt(source.bytes(), open)) {
            String found = source.length() == open
                    ? "the file is empty; start it with a line \"---\", the front matter, and another \"---\""
                    : "no front matter: line 1 is " + Problems.quote(source.lineText(1)) + "; write \"---\" there";
            problems.add(Rule.FENCE_MISSING, "", found, open, source.endWithoutBreak(open, firstLineEnd));
            return null;
        }
        if (!lines.closed()) {
            problems.add(
                    Rule.FENCE_UNCLOSED,
                    "",
                    "the front matter is never closed; write a line \"---\" behind its last entry",
                    open,
                    open + LENGTH);
            return null;
        }
        return new Fences(open, firstLineEnd, lines.end(), source.nextLine(lines.end()));
    }

    /** The end of the opening fence. */
    int openEnd() {
        return open + LENGTH;
    }

    /** Whether the line at an offset opens front matter. */
    static boolean opensAt(byte[] bytes, int line) {
        return line < bytes.length && bytes[line] == '-' && isFence(bytes, line);
    }

    /** Whether the line at an offset closes front matter. */
    static boolean closesAt(byte[] bytes, int line) {
        return line < bytes.length && (bytes[line] == '-' || bytes[line] == '.') && isFence(bytes, line);
    }

    /** Whether a line has its first character three times, and nothing behind it but blanks. */
    private static boolean isFence(byte[] bytes, int line) {
        int at = line + LENGTH;
        if (at > bytes.length || bytes[line + 1] != bytes[line] || bytes[line + 2] != bytes[line]) {
            return false;
        }
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        if (at + 1 < bytes.length && bytes[at] == '\r') {
            at++;
        }
        return at == bytes.length || bytes[at] == '\n';
    }
}
