package io.github.postmodel.internal;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A line that is nearly the link to an original, but not quite in its form. Without patterns: many posts are asked, and
 * making a pattern would slow a command that runs for a moment.
 */
public final class LinkLine {
    private static final String LINE_BREAKS = "\n\u000B\f\r\u0085\u2028\u2029";
    private static final int NONE = -1;

    private LinkLine() {}

    /**
     * Whether a text is one line with the words of the link, in another case, with another arrow or none, or nothing but
     * the URL, with or without an arrow or brackets.
     *
     * @param text any text
     * @param url where the original is, or null
     * @return true where the text says no more than the link does
     */
    public static boolean isOne(String text, @Nullable URI url) {
        String line = text.strip();
        return (startsWithLabel(line) || url != null && isNothingBut(url.toString(), line)) && !hasLineBreak(line);
    }

    private static boolean hasLineBreak(String line) {
        for (int index = 0; index < line.length(); index++) {
            if (LINE_BREAKS.indexOf(line.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The words of the link and no word after them, or a URL first. */
    private static boolean startsWithLabel(String line) {
        int open = afterWord(line, nextWord(line, 0), "open");
        int the = afterWord(line, open, "the");
        int post = afterWord(line, the == NONE ? open : the, "original");
        if (post == NONE || !starts(line, post, "post")) {
            return false;
        }
        int end = post + (starts(line, post, "posts") ? "posts" : "post").length();
        int next = nextWord(line, end);
        boolean isWhole = next > end || end == line.length();
        return isWhole && (next == line.length() || starts(line, next, "http://") || starts(line, next, "https://"));
    }

    private static boolean isWordless(String text) {
        return nextWord(text, 0) == text.length();
    }

    /** Where the next letter or digit is, or the end. */
    private static int nextWord(String line, int from) {
        int index = from;
        while (index < line.length() && !Character.isLetterOrDigit(line.codePointAt(index))) {
            index += Character.charCount(line.codePointAt(index));
        }
        return index;
    }

    /** What follows a word and the space after it; {@code NONE} where they are not there. */
    private static int afterWord(String line, int from, String word) {
        if (from == NONE || !starts(line, from, word)) {
            return NONE;
        }
        int end = from + word.length();
        int index = end;
        while (index < line.length() && (line.charAt(index) == '\t' || Character.isSpaceChar(line.charAt(index)))) {
            index++;
        }
        return index == end ? NONE : index;
    }

    private static boolean starts(String line, int from, String word) {
        return line.regionMatches(true, from, word, 0, word.length());
    }

    /** The URL with at most an arrow or brackets around it. */
    private static boolean isNothingBut(String url, String line) {
        return !url.isEmpty() && line.contains(url) && isWordless(line.replace(url, ""));
    }
}
