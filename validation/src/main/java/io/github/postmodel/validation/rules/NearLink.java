package io.github.postmodel.validation.rules;

import java.util.regex.Pattern;

/** One line that is nearly {@code Open the original post ↗ <url>}: other case or arrow, no URL, or nothing but it. */
final class NearLink {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern LABEL =
            Pattern.compile("open[\\s\\h]+(the[\\s\\h]+)?original[\\s\\h]+post", Pattern.CASE_INSENSITIVE);

    private NearLink() {}

    static boolean matches(String text, String url) {
        String line = text.strip();
        return !LINE_BREAK.matcher(line).find() && (LABEL.matcher(line).lookingAt() || isBare(line, url));
    }

    /** The URL with at most an arrow or brackets around it. */
    private static boolean isBare(String line, String url) {
        return !url.isEmpty()
                && line.contains(url)
                && line.replace(url, "").chars().noneMatch(Character::isLetterOrDigit);
    }
}
