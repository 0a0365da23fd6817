package io.github.postmodel.io.internal.source;

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
    static final int LENGTH = 3;

    /** Finds the fences, or says to {@code problems} what is wrong with them and gives null. */
    public static @Nullable Fences find(Source source, FrontLines lines, Problems problems) {
        int open = source.start();
        if (!FrontLines.opensAt(source, open)) {
            MissingFence.tell(source, problems);
            return null;
        }
        if (!lines.closed()) {
            ClosingFence.after(source, open).tell(source, problems);
            return null;
        }
        return new Fences(open, source.nextLine(open), lines.end(), source.nextLine(lines.end()));
    }

    /** Whether a file without fences has nothing either that is meant as front matter. */
    public static boolean areNotMeant(Source source) {
        return !MissingFence.tell(source, new Problems(source));
    }

    /** Warns of what is no part of a fence after one, and of a last line without an ending. */
    public void checkSpelling(Source source, Problems problems) {
        checkSpaces(source, openStart, problems);
        checkSpaces(source, yamlEnd, problems);
        int end = source.length();
        if (source.bytes()[end - 1] != '\n') {
            problems.add(
                    Rule.FINAL_NEWLINE,
                    "",
                    "the last line has no line ending; add one at the end of the file",
                    end,
                    end);
        }
    }

    private static void checkSpaces(Source source, int fence, Problems problems) {
        int spaces = fence + LENGTH;
        if (spaces < source.length() && (source.bytes()[spaces] == ' ' || source.bytes()[spaces] == '\t')) {
            int end = source.endWithoutBreak(spaces, source.nextLine(spaces));
            problems.add(Rule.FENCE_SPACE, "", "there are spaces after the fence; remove them", spaces, end);
        }
    }

    /** The end of the opening fence. */
    public int openEnd() {
        return openStart + LENGTH;
    }
}
