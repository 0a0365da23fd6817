package io.github.postmodel.io.internal.source;

import java.util.regex.Pattern;

/** Lines that are meant as a fence and are none: four hyphens, two, a dash, an indented one. */
final class NearFence {
    private static final String SPACE = "[\\s\\p{Z}\\p{Cf}]*+";
    private static final Pattern ONE =
            Pattern.compile(SPACE + "(?:[-\\u2010-\\u2015\\u2212]{2,}|[\\u2012-\\u2015])" + SPACE);
    private static final Pattern WITH_COMMENT = Pattern.compile("---\\s+#.*");

    /** No longer line is one. */
    private static final int LONGEST = 100;

    private NearFence() {}

    /** Whether a line looks like a fence, exact ones included. */
    static boolean is(String line) {
        return line.length() <= LONGEST
                && (ONE.matcher(line).matches() || WITH_COMMENT.matcher(line).matches());
    }

    static boolean isAt(Source source, int line) {
        int end = source.endWithoutBreak(line, source.nextLine(line));
        return end - line <= LONGEST && is(source.text(line, end));
    }
}
