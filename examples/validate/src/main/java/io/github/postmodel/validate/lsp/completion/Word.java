package io.github.postmodel.validate.lsp.completion;

import org.jspecify.annotations.Nullable;

/**
 * The word at a cursor, which is replaced as a whole: a scalar, or as much of one as there is yet.
 *
 * @param start the column at which it starts, with the quote that it may have
 * @param end the column after it
 * @param quote the quote that it starts with; empty where it has none
 * @param hasColon whether a colon follows, so that it is a key
 */
record Word(int start, int end, String quote, boolean hasColon) {
    private static final String ENDS_IN_BRACKETS = ",[]{}";

    /**
     * The word on a line.
     *
     * @param start where it starts before the cursor; the cursor where there is nothing of it yet
     * @return the word; null where something else is there
     */
    static @Nullable Word at(int cursor, int start, String line, Kind kind, boolean isInBrackets) {
        Line text = new Line(line, isInBrackets);
        // A key further on is another one; a value is that of the key before it.
        int first = start == cursor && kind == Kind.VALUE ? text.afterSpaces(cursor) : start;
        String quote = text.quote(first);
        if (!quote.isEmpty()) {
            return quoted(cursor, start, first, text);
        }
        if (start == cursor && text.isEnd(cursor)) {
            return text.word(cursor, cursor, "");
        }
        if (text.isSpace(first)) {
            return null;
        }
        boolean isSign = "-?:".indexOf(line.charAt(first)) >= 0 && text.isSpace(first + 1);
        if (isSign || TextBefore.INDICATORS.indexOf(line.charAt(first)) >= 0) {
            return null;
        }
        Word word = text.word(start, Math.max(cursor, text.plainEnd(first)), "");
        // A key that is not finished is at the end: what follows is no part of it.
        boolean isMore = kind == Kind.KEY
                && !word.hasColon
                && line.substring(cursor, word.end).indexOf(' ') >= 0;
        return isMore ? null : word;
    }

    /** Quotes that close before the cursor are left alone, and such that something else follows close nothing. */
    private static @Nullable Word quoted(int cursor, int start, int first, Line text) {
        int close = text.closing(first);
        if (close >= 0 && close < cursor) {
            return null;
        }
        String quote = text.quote(first);
        if (close >= 0 && text.isEnd(close + 1)) {
            return text.word(start, close + 1, quote);
        }
        return first < cursor ? text.word(start, Math.max(cursor, text.plainEnd(cursor)), quote) : null;
    }

    /** A line, with what ends a scalar on it. */
    private record Line(String text, boolean isInBrackets) {
        Word word(int start, int end, String quote) {
            return new Word(start, end, quote, text.startsWith(":", afterSpaces(end)));
        }

        String quote(int column) {
            return text.startsWith("\"", column) ? "\"" : text.startsWith("'", column) ? "'" : "";
        }

        boolean isSpace(int column) {
            return column >= text.length() || text.charAt(column) == ' ' || text.charAt(column) == '\t';
        }

        int afterSpaces(int from) {
            int column = from;
            while (column < text.length() && isSpace(column)) {
                column++;
            }
            return column;
        }

        /** Whether nothing more of a scalar follows. */
        boolean isEnd(int column) {
            int next = afterSpaces(column);
            return next == text.length()
                    || text.charAt(next) == ':'
                    || text.charAt(next) == '#' && next > column
                    || isInBrackets && ENDS_IN_BRACKETS.indexOf(text.charAt(next)) >= 0;
        }

        /** Where a scalar without quotes ends, without the spaces after it. */
        int plainEnd(int from) {
            int end = from;
            for (int column = from; column < text.length(); column++) {
                char character = text.charAt(column);
                boolean isBracket = isInBrackets && ENDS_IN_BRACKETS.indexOf(character) >= 0;
                boolean isComment = character == '#' && column > 0 && isSpace(column - 1);
                boolean isColon = character == ':'
                        && (isSpace(column + 1)
                                || isInBrackets && ENDS_IN_BRACKETS.indexOf(text.charAt(column + 1)) >= 0);
                if (isBracket || isComment || isColon) {
                    break;
                }
                end = isSpace(column) ? end : column + 1;
            }
            return end;
        }

        /** The column of the quote that closes those that open at a column; -1 where there is none. */
        int closing(int start) {
            char quote = text.charAt(start);
            for (int column = start + 1; column < text.length(); column++) {
                char character = text.charAt(column);
                boolean isDoubled = quote == '\'' && text.startsWith("''", column);
                if (character == '\\' && quote == '"' || isDoubled) {
                    column++;
                } else if (character == quote) {
                    return column;
                }
            }
            return -1;
        }
    }
}
