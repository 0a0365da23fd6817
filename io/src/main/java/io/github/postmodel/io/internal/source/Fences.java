package io.github.postmodel.io.internal.source;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Where the front matter and the body of a file lie, in byte offsets.
 *
 * @param openStart the opening fence
 * @param yamlStart the first byte of the front matter, after the opening fence's line
 * @param yamlEnd the closing fence; the front matter ends here
 * @param bodyStart the first byte of the body, after the closing fence's line
 */
public record Fences(int openStart, int yamlStart, int yamlEnd, int bodyStart) {
    private static final int LENGTH = 3;

    /** Finds the fences, or says to {@code problems} what is wrong with them and gives null. */
    public static @Nullable Fences find(Source source, FrontLines lines, Problems problems) {
        int open = source.start();
        int firstLineEnd = source.nextLine(open);
        if (!FrontLines.opensAt(source.bytes(), open)) {
            String found = source.length() == open
                    ? "the file is empty; start it with a line \"---\", the front matter, and another \"---\""
                    : "no front matter: line 1 is " + Problem.quote(source.lineText(1)) + "; write \"---\" there";
            problems.add(Rule.FENCE_MISSING, "", found, open, source.endWithoutBreak(open, firstLineEnd));
            return null;
        }
        if (!lines.closed()) {
            problems.add(
                    Rule.FENCE_UNCLOSED,
                    "",
                    "the front matter is never closed; write a line \"---\" after its last entry",
                    open,
                    open + LENGTH);
            return null;
        }
        return new Fences(open, firstLineEnd, lines.end(), source.nextLine(lines.end()));
    }

    /** The end of the opening fence. */
    public int openEnd() {
        return openStart + LENGTH;
    }
}
