package io.github.postmodel.io.internal.source;

import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.text.Bytes;

/** The marks that a merge leaves where two sides changed the same lines. */
public final class MergeConflict {
    private static final int LENGTH = 7;

    private MergeConflict() {}

    /**
     * Adds a problem for the first conflict that starts in a part of a file.
     *
     * @return whether there is one
     */
    public static boolean tell(Source source, int from, int to, Problems problems) {
        int ours = line(source.bytes(), from, to, '<');
        int middle = ours < 0 ? -1 : line(source.bytes(), ours, source.length(), '=');
        if (middle < 0) {
            return false;
        }
        int theirs = line(source.bytes(), middle, source.length(), '>');
        int last = theirs < 0 ? middle : theirs;
        String message = "unresolved merge conflict; keep one side, and remove the lines \"<<<<<<<\", \"=======\" and"
                + " \">>>>>>>\"";
        problems.add(Rule.MERGE_CONFLICT, "", message, ours, source.endWithoutBreak(last, source.nextLine(last)));
        return true;
    }

    /** The first line that starts with seven of a sign, from a line on; -1 where there is none. */
    private static int line(byte[] bytes, int from, int to, char sign) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && bytes[end] == sign) {
                end++;
            }
            if (end - at == LENGTH && (end == to || bytes[end] <= ' ' && bytes[end] >= 0)) {
                return at;
            }
            at = Bytes.indexOf(bytes, end, to, '\n') + 1;
        }
        return -1;
    }
}
