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
    static @Nullable Fences find(Source source, Problems problems) {
        int open = source.start();
        int firstLineEnd = source.nextLine(open);
        if (!isFence(source, open, firstLineEnd, '-')) {
            String found = source.length() == open
                    ? "the file is empty; start it with a line \"---\", the front matter, and another \"---\""
                    : "no front matter: line 1 is " + Problems.quote(source.lineText(1)) + "; write \"---\" there";
            problems.add(Rule.FENCE_MISSING, "", found, open, source.endWithoutBreak(open, firstLineEnd));
            return null;
        }
        int line = firstLineEnd;
        while (line < source.length()) {
            int next = source.nextLine(line);
            if (isFence(source, line, next, '-') || isFence(source, line, next, '.')) {
                return new Fences(open, firstLineEnd, line, next);
            }
            line = next;
        }
        problems.add(
                Rule.FENCE_UNCLOSED,
                "",
                "the front matter is never closed; write a line \"---\" behind its last entry",
                open,
                open + LENGTH);
        return null;
    }

    /** The end of the opening fence. */
    int openEnd() {
        return open + LENGTH;
    }

    /** Three times the character at the line's start, and nothing behind it but blanks. */
    private static boolean isFence(Source source, int start, int end, char character) {
        byte[] bytes = source.bytes();
        int textEnd = source.endWithoutBreak(start, end);
        if (textEnd - start < LENGTH) {
            return false;
        }
        for (int index = start; index < textEnd; index++) {
            byte found = bytes[index];
            if (index < start + LENGTH ? found != character : found != ' ' && found != '\t') {
                return false;
            }
        }
        return true;
    }
}
