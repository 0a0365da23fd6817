package io.github.postmodel.validate.lsp.features;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a front matter.
 *
 * @param text the line
 * @param dashes the columns of the hyphens that start items on it
 * @param content the column of what comes after them
 * @param colon the column of the colon after its key; -1 where it has none
 */
record FrontLine(String text, List<Integer> dashes, int content, int colon) {
    static FrontLine of(String text) {
        List<Integer> dashes = new ArrayList<>();
        int column = spaces(text, 0);
        while (column < text.length()
                && text.charAt(column) == '-'
                && (column + 1 == text.length() || text.charAt(column + 1) == ' ')) {
            dashes.add(column);
            column = spaces(text, column + 1);
        }
        return new FrontLine(text, List.copyOf(dashes), column, colon(text, column));
    }

    private static int spaces(String text, int from) {
        int column = from;
        while (column < text.length() && text.charAt(column) == ' ') {
            column++;
        }
        return column;
    }

    /** One that a space or nothing follows, and that is not inside of quotes or of a comment. */
    private static int colon(String text, int from) {
        int start = WrittenScalar.isClosed(text, from) ? WrittenScalar.closing(text, from) : from;
        int colon = text.indexOf(':', start);
        while (colon >= 0 && colon + 1 < text.length() && text.charAt(colon + 1) != ' ') {
            colon = text.indexOf(':', colon + 1);
        }
        int comment = text.indexOf(" #", start);
        return comment >= 0 && comment < colon ? -1 : colon;
    }

    /** Whether there is nothing on it, or only a comment. */
    boolean isEmpty() {
        return dashes.isEmpty() && (content == text.length() || isComment());
    }

    /** Whether all that is on it, or in its item, is a comment. */
    boolean isComment() {
        return text.startsWith("#", content);
    }

    /** Where its first item or its key starts. */
    int start() {
        return dashes.isEmpty() ? content : dashes.get(0);
    }

    boolean isItem() {
        return !dashes.isEmpty();
    }

    boolean hasKey() {
        return colon >= 0;
    }

    /** The key without quotes. */
    String key() {
        String key = text.substring(content, colon).strip();
        boolean isQuoted = key.length() >= 2 && "\"'".indexOf(key.charAt(0)) >= 0;
        return isQuoted ? key.substring(1, key.length() - 1) : key;
    }
}
