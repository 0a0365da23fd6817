package io.github.postmodel.io.yaml;

/** The one pass over a string that finds what styles it allows. */
final class StringAnalyzer {
    /** Printable ASCII that means nothing special after the first character of a scalar. */
    private static final boolean[] ORDINARY = ordinary();

    private final String text;
    private int pairs;
    private boolean flowIndicators;
    private boolean blockIndicators;
    private boolean special;
    private boolean lineBreaks;
    private boolean nextLine;
    private boolean breakBeforeSpace;
    private boolean spaceBeforeBreak;

    StringAnalyzer(String text) {
        this.text = text;
    }

    StringAnalysis analyze() {
        first(text.charAt(0));
        char[] chars = text.toCharArray();
        int length = chars.length;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c < ORDINARY.length && ORDINARY[c]) {
                continue;
            }
            if (c < 0x7F) {
                ascii(c, i);
            } else {
                i += unicode(c, i);
            }
        }
        boolean oneLine = !isEdge(text.charAt(0)) && !isEdge(text.charAt(length - 1)) && !lineBreaks;
        boolean singleQuoted = !special && !breakBeforeSpace && !spaceBeforeBreak;
        boolean plain = singleQuoted && oneLine;
        return new StringAnalysis(
                length - pairs,
                lineBreaks,
                plain && !blockIndicators,
                plain && !flowIndicators,
                singleQuoted,
                nextLine);
    }

    private void first(char c) {
        switch (c) {
            case '#', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' -> {
                flowIndicators = true;
                blockIndicators = true;
            }
            case '?', ':' -> {
                flowIndicators = true;
                blockIndicators |= blankFollows(0);
            }
            case '-', '.' -> {
                boolean indicator = (c == '-' && blankFollows(0)) || text.startsWith(c == '-' ? "---" : "...");
                flowIndicators |= indicator;
                blockIndicators |= indicator;
            }
            default -> {}
        }
    }

    private void ascii(char c, int i) {
        switch (c) {
            case ',', '?', '[', ']', '{', '}' -> flowIndicators = true;
            case ':' -> {
                flowIndicators = true;
                blockIndicators |= blankFollows(i);
            }
            case '#' -> {
                if (i > 0 && isBlank(text.charAt(i - 1))) {
                    flowIndicators = true;
                    blockIndicators = true;
                }
            }
            case ' ' -> breakBeforeSpace |= i > 0 && isBreak(text.charAt(i - 1));
            case '\n' -> lineBreak(i);
            default -> special = true;
        }
    }

    /** Looks at a character beyond ASCII, and answers how many more of the text belong to it. */
    private int unicode(char c, int i) {
        if (isBreak(c)) {
            nextLine |= c == '\u0085';
            lineBreak(i);
        } else if (Character.isSurrogate(c)) {
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            // PyYAML's upper bound excludes U+10FFFF itself.
            special |= !pair || text.codePointAt(i) == Character.MAX_CODE_POINT;
            if (pair) {
                pairs++;
                return 1;
            }
        } else {
            special |= c < '\u00A0' || c > '\uFFFD' || c == '\uFEFF';
        }
        return 0;
    }

    private void lineBreak(int i) {
        lineBreaks = true;
        spaceBeforeBreak |= i > 0 && text.charAt(i - 1) == ' ';
    }

    private boolean blankFollows(int i) {
        return i + 1 == text.length() || isBlank(text.charAt(i + 1));
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isEdge(char c) {
        return c == ' ' || isBreak(c);
    }

    private static boolean isBlank(char c) {
        return isEdge(c) || c == '\t' || c == '\r' || c == '\0';
    }

    private static boolean[] ordinary() {
        boolean[] ordinary = new boolean[0x7F];
        for (char c = '!'; c < ordinary.length; c++) {
            ordinary[c] = ":#,?[]{}".indexOf(c) < 0;
        }
        return ordinary;
    }
}
