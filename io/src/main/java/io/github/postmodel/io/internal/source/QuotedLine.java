package io.github.postmodel.io.internal.source;

import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.DoubleQuotedStyle;
import io.github.postmodel.io.internal.yaml.YamlOutput;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line of an entry or an item, as a person would write it whose value needs quotes. */
public final class QuotedLine {
    /** Of a longer line no corrected one is shown. */
    private static final int LONGEST = 500;

    /** What other values may refer to is not put in quotes. */
    private static final Pattern ANCHOR = Pattern.compile("(?<![^ \\[{,])&[\\w-]+(?![^ ,\\]}:])");

    private final String text;

    /** Where what the value is of starts, in the text: a key, or the hyphen of an item. */
    private final int owner;

    /** Where the value starts, in the text. */
    private final int value;

    private QuotedLine(String text) {
        this.text = text;
        int hyphen = 0;
        int at = 0;
        while (text.startsWith("- ", at) || at == 0 && text.startsWith(": ")) {
            hyphen = at;
            at = skipSpaces(text, at + 1);
        }
        int colon = colon(text, at);
        this.owner = colon < 0 ? hyphen : at;
        this.value = colon < 0 ? at : skipSpaces(text, colon + 1);
    }

    /**
     * The line that an offset is in, from its first character on, with its value in quotes. A comment stays outside.
     *
     * @return empty where the line has no value, or the value goes on in the next line
     */
    public static Optional<String> at(Source source, int offset) {
        return isWhole(source, offset) ? lineOf(source, offset).quoted() : Optional.empty();
    }

    /** Whether the value of the line that an offset is in ends on that line: what follows is not indented more. */
    public static boolean isWhole(Source source, int offset) {
        int start = source.lineStart(offset);
        int next = source.nextLine(start);
        while (next < source.length() && isEmpty(source, next)) {
            next = source.nextLine(next);
        }
        return indentation(source, next) <= indentation(source, start) + lineOf(source, offset).owner;
    }

    private static boolean isEmpty(Source source, int line) {
        return source.text(line, source.endWithoutBreak(line, source.nextLine(line)))
                .isBlank();
    }

    private static QuotedLine lineOf(Source source, int offset) {
        int start = source.lineStart(offset);
        return new QuotedLine(source.text(start, source.endWithoutBreak(start, source.nextLine(start)))
                .strip());
    }

    /** The same; empty as well where the offset is before the value, so that quotes around it would not help. */
    public static Optional<String> ofValueAt(Source source, int offset) {
        String before = source.text(source.lineStart(offset), offset).stripLeading();
        return before.length() < lineOf(source, offset).value ? Optional.empty() : at(source, offset);
    }

    /** The same; empty as well where the offset is after the start of the value, as that of an item in brackets is. */
    public static Optional<String> ofWholeValueAt(Source source, int offset) {
        String before = source.text(source.lineStart(offset), offset).stripLeading();
        return before.length() > lineOf(source, offset).value ? Optional.empty() : at(source, offset);
    }

    private Optional<String> quoted() {
        boolean hasValue = value > 0
                && value < text.length()
                && text.length() <= LONGEST
                && !ANCHOR.matcher(text).find(value);
        return hasValue ? Optional.of(beforeValue() + " " + quote(unwrapped(withoutComment()))) : Optional.empty();
    }

    /** Up to the colon or the hyphen, without the spaces after it. */
    private String beforeValue() {
        int end = value;
        while (isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** A text in the quotes that need the fewest escapes. */
    public static String quote(String value) {
        boolean isPlain = value.codePoints().noneMatch(QuotedLine::needsEscape);
        if (isPlain && (value.indexOf('\'') < 0 || value.indexOf('"') >= 0 || value.indexOf('\\') >= 0)) {
            return "'" + value.replace("'", "''") + "'";
        }
        TextBuffer out = new TextBuffer(value.length() + 2);
        DoubleQuotedStyle.writeReadable(YamlOutput.afterBlank(out, 0), value);
        return out.toString();
    }

    private static boolean needsEscape(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029 || character == 0xFEFF;
    }

    /** The colon after the key that starts at an index, or -1; one in a comment is none. */
    private static int colon(String text, int at) {
        boolean isQuoted = at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"');
        int quote = isQuoted ? text.indexOf(text.charAt(at), at + 1) : -1;
        if (quote < 0) {
            int colon = at;
            while (colon < text.length() && !isColon(text, colon) && !isComment(text, colon)) {
                colon++;
            }
            return isColon(text, colon) ? colon : -1;
        }
        return isColon(text, quote + 1) ? quote + 1 : -1;
    }

    private static boolean isColon(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == ':'
                && " \u0085\u2028\u2029".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isComment(String text, int at) {
        return text.charAt(at) == '#' && (at == 0 || text.charAt(at - 1) == ' ');
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Also those that YAML does not take for one, or takes for the end of a line. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    /** A comment has a space after its sign; without one the sign is a part of the text. */
    private String withoutComment() {
        int comment = text.indexOf(" # ", value);
        return text.substring(value, comment < 0 ? text.length() : comment).strip();
    }

    /**
     * What a value means that has more of its own quotes inside: {@code 'It's cold'} is quoted as a whole, and
     * {@code 'Harbour' and sea} begins with a quoted word.
     */
    private static String unwrapped(String value) {
        char quote = value.charAt(0);
        int last = value.length() - 1;
        if (quote != '\'' && quote != '"' || last == 0 || value.charAt(last) != quote) {
            return value;
        }
        int second = value.indexOf(quote, 1);
        boolean closes = value.charAt(second - 1) != ' ' && (second == last || isSpace(value.charAt(second + 1)));
        return closes && second < last ? value : value.substring(1, last);
    }

    private static int indentation(Source source, int line) {
        int at = line;
        while (at < source.length() && source.bytes()[at] == ' ') {
            at++;
        }
        return at == source.length() || source.bytes()[at] == '\n' || source.bytes()[at] == '\r' ? 0 : at - line;
    }
}
