package io.github.postmodel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line that is nearly {@code Open the original post ↗ <url>}: other case or arrow, no URL, or nothing but it. */
final class NearLink {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern LABEL = Pattern.compile(
            "[^\\p{L}\\p{N}]*+open[\\s\\h]++(?:the[\\s\\h]++)?original[\\s\\h]++posts?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private NearLink() {}

    static boolean matches(String text, String url) {
        String line = text.strip();
        return !LINE_BREAK.matcher(line).find() && (hasLabel(line) || isBare(line, url));
    }

    /** The words of the link and no word after them, or a URL first. */
    private static boolean hasLabel(String line) {
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
    private static boolean isBare(String line, String url) {
        return !url.isEmpty()
                && line.contains(url)
                && line.replace(url, "").codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
