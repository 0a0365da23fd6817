package io.github.postmodel.validate.ignores;

import java.util.List;

/** Finds the directives in the HTML comments of a body, but for those in code, which are only shown. */
final class BodyComments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final int LEAST_FENCE = 3;
    private static final int CODE_INDENT = 4;

    private final String text;
    private final TextPlaces places;
    private final List<Directive> directives;
    private int fenceLength;
    private char fenceSign;
    private boolean mayBeCode = true;
    private int content;

    BodyComments(String text, TextPlaces places, List<Directive> directives) {
        this.text = text;
        this.places = places;
        this.directives = directives;
    }

    /** Looks at the lines from an index on. */
    void find(int from) {
        int at = from;
        while (at < text.length()) {
            int end = lineEnd(at);
            if (isCode(at, end)) {
                at = end + 1;
            } else {
                at = line(at, end);
            }
        }
    }

    private boolean isCode(int start, int end) {
        int content = skipSpaces(start, end);
        if (content < end && (text.charAt(content) == '`' || text.charAt(content) == '~')) {
            char sign = text.charAt(content);
            int length = runEnd(content, end) - content;
            boolean closes = text.substring(content + length, end).isBlank();
            if (fenceLength > 0 && sign == fenceSign && length >= fenceLength && closes) {
                fenceLength = 0;
                return true;
            }
            boolean opens = length >= LEAST_FENCE
                    && (sign == '~'
                            || text.indexOf('`', content + length) < 0
                            || text.indexOf('`', content + length) >= end);
            if (fenceLength == 0 && opens) {
                fenceSign = sign;
                fenceLength = length;
                return true;
            }
        }
        if (fenceLength > 0) {
            return true;
        }
        if (content == end) {
            mayBeCode = true;
            return true;
        }
        boolean isIndented = content - start >= CODE_INDENT || text.charAt(start) == '\t';
        mayBeCode &= isIndented;
        return mayBeCode;
    }

    /** Looks at one line, and gives the index where to go on: a comment may end in another line. */
    private int line(int start, int end) {
        int lineStart = start;
        int lineEnd = end;
        int at = start;
        while (at < lineEnd) {
            if (text.charAt(at) == '`') {
                at = spanEnd(at, lineEnd);
            } else if (text.startsWith(OPEN, at)) {
                int close = text.indexOf(CLOSE, at + OPEN.length());
                if (close < 0) {
                    return text.length();
                }
                lineEnd = close < lineEnd ? lineEnd : lineEnd(close);
                add(lineStart, at, close + CLOSE.length(), lineEnd);
                at = close + CLOSE.length();
            } else {
                at++;
            }
        }
        return lineEnd + 1;
    }

    private void add(int lineStart, int open, int end, int lineEnd) {
        String comment = text.substring(open, end);
        if (!comment.contains(DirectiveParser.MARK)) {
            return;
        }
        boolean isAlone = skipSpaces(lineStart, open) == open && skipSpaces(end, lineEnd) == lineEnd;
        int line = places.line(end);
        int lastLine = isAlone ? nextLine(line) : line;
        int textEnd = comment.length() - CLOSE.length();
        new DirectiveParser(OPEN, comment, textEnd, open, places.line(open), lastLine).addTo(directives);
    }

    /** The next line that is neither blank nor starts with a comment; the same where there is none. */
    private int nextLine(int line) {
        content = Math.max(content, line + 1);
        while (content <= places.lines() && !hasContent(places.start(content))) {
            content++;
        }
        return content <= places.lines() ? content : line;
    }

    private boolean hasContent(int start) {
        int end = lineEnd(start);
        int at = skipSpaces(start, end);
        return at < end && !text.startsWith(OPEN, at);
    }

    /** The index after a span of code; after its backticks where it has no end on the line. */
    private int spanEnd(int start, int end) {
        int open = runEnd(start, end);
        int at = open;
        while (at < end) {
            int run = runEnd(at, end);
            if (text.charAt(at) == '`' && run - at == open - start) {
                return run;
            }
            at = Math.max(run, at + 1);
        }
        return open;
    }

    /** The index after the same character as at an index. */
    private int runEnd(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        return at;
    }

    private int skipSpaces(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
