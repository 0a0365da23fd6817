package io.github.postmodel.io.internal.source;

import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.DoubleQuotedStyle;
import io.github.postmodel.io.internal.yaml.YamlOutput;
import java.util.Optional;

/** The line of an entry or an item, as a person would write it whose value needs quotes. */
public final class QuotedLine {
    /** Of a longer line no corrected one is shown. */
    private static final int LONGEST = 500;

    private final String text;

    /** Where what the value is of starts, in the text: a key, or the hyphen of an item. */
    private final int owner;

    /** Where the value starts, in the text. */
    private final int value;

    private QuotedLine(String text) {
        this.text = text;
        int hyphen = 0;
        int at = 0;
        while (text.startsWith("- ", at)) {
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
        int start = source.lineStart(offset);
        int next = source.nextLine(start);
        QuotedLine line = new QuotedLine(
                source.text(start, source.endWithoutBreak(start, next)).strip());
        boolean isWhole = indentation(source, next) <= indentation(source, start) + line.owner;
        return isWhole ? line.quoted() : Optional.empty();
    }

    /** The same; empty as well where the offset is before the value, so that quotes around it would not help. */
    public static Optional<String> ofValueAt(Source source, int offset) {
        int start = source.lineStart(offset);
        String before = source.text(start, offset).stripLeading();
        QuotedLine line = new QuotedLine(source.text(start, source.endWithoutBreak(start, source.nextLine(start)))
                .strip());
        return before.length() < line.value ? Optional.empty() : at(source, offset);
    }

    private Optional<String> quoted() {
        boolean hasValue = value > 0 && value < text.length() && text.length() <= LONGEST;
        return hasValue
                ? Optional.of(text.substring(0, value).stripTrailing() + " " + quote(unwrapped(withoutComment())))
                : Optional.empty();
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

    /** The colon after the key that starts at an index, or -1. */
    private static int colon(String text, int at) {
        boolean isQuoted = at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"');
        int quote = isQuoted ? text.indexOf(text.charAt(at), at + 1) : -1;
        if (quote < 0) {
            return text.indexOf(": ", at);
        }
        return text.startsWith(": ", quote + 1) ? quote + 1 : -1;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Also those that YAML does not take for one. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
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
