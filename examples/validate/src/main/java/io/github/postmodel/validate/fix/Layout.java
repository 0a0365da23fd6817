package io.github.postmodel.validate.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what breaks no rule and is not right all the same: blanks behind a fence, no line ending at the end. */
final class Layout {
    /** Lines end with a line feed, as for the reader. */
    private static final Pattern FENCE = Pattern.compile("(?md)^(?:---|\\.\\.\\.)([ \\t]*)\\r?$");

    private Layout() {}

    /**
     * A fault.
     *
     * @param name what it is called in a {@link Fix}
     * @param start the index of what is wrong
     * @param end the index behind it
     * @param right what is to stand there
     */
    record Fault(String name, int start, int end, String right) {}

    /** The faults of a text that has both its fences, from the first to the last. */
    static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        Matcher fence = FENCE.matcher(text).region(Span.first(text), text.length());
        for (int number = 0; number < 2 && fence.find(); number++) {
            if (fence.start(1) < fence.end(1)) {
                faults.add(new Fault("fence-blanks", fence.start(1), fence.end(1), ""));
            }
        }
        if (!text.endsWith("\n")) {
            faults.add(new Fault("final-newline", text.length(), text.length(), lineBreak(text)));
        }
        return faults;
    }

    /** The line ending of the line before the last. */
    private static String lineBreak(String text) {
        int last = text.lastIndexOf('\n');
        return last > 0 && text.charAt(last - 1) == '\r' ? "\r\n" : "\n";
    }
}
