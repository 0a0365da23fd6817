package io.github.postmodel.validate.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What breaks no rule and is not right all the same: spaces after a fence, no line ending at the end.
 *
 * @param name what it is called in an {@link AppliedFix}
 * @param start the index of what is wrong
 * @param end the index after it
 * @param right what to write instead
 */
record LayoutFault(String name, int start, int end, String right) {
    /** Lines end with a line feed, as they do for the reader. */
    private static final Pattern FENCE = Pattern.compile("(?md)^(?:---|\\.\\.\\.)([ \\t]*+)\\r?$");

    /** The faults of a text that has both its fences, from the first to the last. */
    static List<LayoutFault> in(String text) {
        List<LayoutFault> faults = new ArrayList<>();
        Matcher fence = FENCE.matcher(text).region(Span.first(text), text.length());
        for (int number = 0; number < 2 && fence.find(); number++) {
            if (fence.start(1) < fence.end(1)) {
                faults.add(new LayoutFault("fence-spaces", fence.start(1), fence.end(1), ""));
            }
        }
        if (!text.endsWith("\n")) {
            faults.add(new LayoutFault("final-newline", text.length(), text.length(), lineBreak(text)));
        }
        return faults;
    }

    /** The line ending of the line before the last. */
    private static String lineBreak(String text) {
        int last = text.lastIndexOf('\n');
        return last > 0 && text.charAt(last - 1) == '\r' ? "\r\n" : "\n";
    }
}
