package io.github.postmodel.internal;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that is nearly the link to an original, but not quite in its form. */
public final class LinkLine {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern LABEL = Pattern.compile(
            "[^\\p{L}\\p{N}]*+open[\\s\\h]++(?:the[\\s\\h]++)?original[\\s\\h]++posts?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

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
        return !LINE_BREAK.matcher(line).find()
                && (startsWithLabel(line) || url != null && isNothingBut(url.toString(), line));
    }

    /** The words of the link and no word after them, or a URL first. */
    private static boolean startsWithLabel(String line) {
        Matcher label = LABEL.matcher(line);
        if (!label.lookingAt()) {
            return false;
        }
        int word = label.end();
        while (word < line.length() && !Character.isLetterOrDigit(line.codePointAt(word))) {
            word += Character.charCount(line.codePointAt(word));
        }
        return word == line.length()
                || URL.matcher(line).region(word, line.length()).lookingAt();
    }

    /** The URL with at most an arrow or brackets around it. */
    private static boolean isNothingBut(String url, String line) {
        return !url.isEmpty()
                && line.contains(url)
                && line.replace(url, "").codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
