package io.github.postmodel.io.internal.yaml;

import io.github.postmodel.io.internal.text.Bytes;
import java.nio.charset.StandardCharsets;

/** The one pass over a string that finds what styles it allows. */
public final class StringAnalyzer {
    private static final StringAnalysis EMPTY = new StringAnalysis(0, false, true, true, false);

    private final String text;
    private int pairs;
    private boolean indicators;
    private boolean special;
    private boolean lineBreaks;
    private boolean nextLine;
    private boolean breakBeforeSpace;
    private boolean spaceBeforeBreak;

    /** What a string allows. */
    public static StringAnalysis analyze(String text) {
        return text.isEmpty() ? EMPTY : new StringAnalyzer(text).analyze();
    }

    private StringAnalyzer(String text) {
        this.text = text;
    }

    private StringAnalysis analyze() {
        // In Latin-1 a question mark replaces each character that it does not have, a pair of surrogates included.
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        first(text.charAt(0));
        for (int at = next(latin, 0); at < latin.length; at = next(latin, at + 1)) {
            int i = at + pairs;
            char c = text.charAt(i);
            if (c < 0x7F) {
                ascii(c, i);
            } else {
                unicode(c, i);
            }
        }
        boolean oneLine = !isEdge(text.charAt(0)) && !isEdge(text.charAt(text.length() - 1)) && !lineBreaks;
        boolean singleQuoted = !special && !breakBeforeSpace && !spaceBeforeBreak;
        return new StringAnalysis(
                text.length() - pairs, lineBreaks, singleQuoted && oneLine && !indicators, singleQuoted, nextLine);
    }

    /** The next character that may mean something after the first of a scalar. */
    private static int next(byte[] latin, int from) {
        return Bytes.endOfVisibleBut(latin, from, latin.length, ':', '#', '?');
    }

    private void first(char c) {
        switch (c) {
            case '#', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' -> indicators = true;
            case '?', ':' -> indicators = blankFollows(0);
            case '-', '.' -> indicators = c == '-' && blankFollows(0) || text.startsWith(c == '-' ? "---" : "...");
            default -> {}
        }
    }

    private void ascii(char c, int i) {
        switch (c) {
            case ':' -> indicators |= blankFollows(i);
            case '#' -> indicators |= i > 0 && isBlank(text.charAt(i - 1));
            case '\n' -> lineBreak(i);
            case '?' -> {}
            default -> special = true;
        }
    }

    private void unicode(char c, int i) {
        if (isBreak(c)) {
            nextLine |= c == '\u0085';
            lineBreak(i);
        } else if (Character.isSurrogate(c)) {
            int character = text.codePointAt(i);
            // PyYAML's upper bound excludes U+10FFFF itself.
            special |= character == c || character == Character.MAX_CODE_POINT;
            pairs += Character.charCount(character) - 1;
        } else {
            special |= c < '\u00A0' || c > '\uFFFD' || c == '\uFEFF';
        }
    }

    private void lineBreak(int i) {
        lineBreaks = true;
        spaceBeforeBreak |= i > 0 && text.charAt(i - 1) == ' ';
        breakBeforeSpace |= i + 1 < text.length() && text.charAt(i + 1) == ' ';
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
}
