package io.github.postmodel.io.internal.source;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;

/**
 * Where front matter ends whose fences are not as they should be.
 *
 * @param at the line that closes it, or that is meant to among the entries and right after them; -1 where there is none
 * @param lastEntry the last line of the entries, or what is before them
 */
record ClosingFence(int at, int lastEntry) {
    static ClosingFence after(Source source, int opening) {
        byte[] bytes = source.bytes();
        int line = source.nextLine(opening);
        int last = opening;
        boolean isAmongEntries = true;
        boolean wasBlank = false;
        while (line < source.length()) {
            if (FrontLines.closesAt(source, line) || isAmongEntries && NearFence.isAt(source, line)) {
                return new ClosingFence(line, last);
            }
            int next = source.nextLine(line);
            boolean isBlank = source.endWithoutBreak(line, next) == line;
            boolean goesOn = !wasBlank && (bytes[line] == ' ' || bytes[line] == '-');
            boolean isEntry = isAmongEntries && (goesOn || EntryLine.isAt(bytes, line, source.length()));
            isAmongEntries &= isEntry || isBlank || bytes[line] == '#';
            last = isEntry ? line : last;
            wasBlank = isBlank;
            line = next;
        }
        return new ClosingFence(-1, last);
    }

    boolean isThere() {
        return at >= 0;
    }

    /** Says what is wrong with it, if anything is. */
    void tell(Source source, Problems problems) {
        if (at < 0) {
            String message =
                    "the front matter is never closed; write a line \"---\" after line " + source.line(lastEntry);
            problems.add(Rule.FENCE_UNCLOSED, "", message, source.start(), source.start() + Fences.LENGTH);
        } else if (!FrontLines.closesAt(source, at)) {
            int end = source.endWithoutBreak(at, source.nextLine(at));
            String message = Problem.quote(source.text(at, end))
                    + " does not close the front matter; write exactly \"---\" there";
            problems.add(Rule.FENCE_UNCLOSED, "", message, at, end);
        }
    }
}
