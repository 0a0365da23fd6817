package io.github.postmodel.io.internal.bind;

import io.github.postmodel.io.internal.source.QuotedLine;
import java.util.List;
import java.util.stream.Stream;

/** The list that a text in the place of tags is meant for, as a message says to write it. */
final class TagsAdvice {
    private TagsAdvice() {}

    /**
     * The list in brackets.
     *
     * @param text the text
     * @param isQuoted whether it is in quotes, which say that it is one text, comma or not
     * @return the list, with each tag once, in quotes where it needs them; empty where the text has no tag
     */
    static String list(String text, boolean isQuoted) {
        List<String> hashtags = hashtags(text);
        if (!hashtags.isEmpty()) {
            return FlowList.of(hashtags.stream());
        }
        if (isQuoted) {
            return text.isBlank() ? "" : "[" + QuotedLine.quote(text) + "]";
        }
        List<String> tags = Stream.of(text.split(separator(text), -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        return tags.isEmpty() ? "" : FlowList.of(tags.stream());
    }

    private static String separator(String text) {
        if (text.startsWith("-")) {
            return "(?:^|\\s)-";
        }
        return text.indexOf(',') >= 0 ? "," : text.indexOf(';') >= 0 ? ";" : "\\s\\|\\s";
    }

    /** The words of a text of several that all start with a number sign, without it. */
    private static List<String> hashtags(String text) {
        List<String> words = List.of(text.strip().split("[,;\\s]+"));
        boolean areHashtags = words.size() > 1
                && words.stream()
                        .allMatch(word -> word.length() > 1 && word.charAt(0) == '#' && word.indexOf('#', 1) < 0);
        return areHashtags
                ? words.stream().map(word -> word.substring(1)).distinct().toList()
                : List.of();
    }
}
