package io.github.postmodel.validate.edit;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.MarkdownFile;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts that a person types where a file would have a value. */
final class YamlText {
    private static final String START = "---\nvalue: ";
    private static final int COLUMN = "value: ".length() + 1;

    /** Signs at the start of a value that make of it more than what it says. */
    private static final String SPECIAL = "&*!|>";

    private YamlText() {}

    /**
     * The value that YAML 1.1 makes of a text on the line of a key: a number, a truth value, a date, null, a list or a
     * mapping in brackets, or what is between quotes. What YAML would refuse, or read in part only, is a text as it is.
     */
    static @Nullable Object read(String text) {
        String written = text.strip();
        if (written.isEmpty() || SPECIAL.indexOf(written.charAt(0)) >= 0 || hasLineBreak(written)) {
            return text;
        }
        MarkdownFile file = MarkdownFile.parse(START + written + "\n---\n");
        SourceRange range = file.find("value").orElse(null);
        boolean isWhole = range != null
                && range.startLine() == 2
                && range.startColumn() == COLUMN
                && range.endLine() == 2
                && range.endColumn() == COLUMN + written.codePointCount(0, written.length());
        if (!isWhole || !file.problems().isEmpty() || !file.frontMatter().containsKey("value")) {
            return text;
        }
        Object value = file.frontMatter().get("value");
        boolean isPlain = value instanceof String && written.charAt(0) != '"' && written.charAt(0) != '\'';
        return isPlain ? text : value;
    }

    /** Whether a value of a file is what a person types: as its text, or as YAML reads it. */
    static boolean isSaidBy(@Nullable Object value, String text) {
        return value == null && text.isEmpty() || text.equals(value) || Objects.equals(value, read(text));
    }

    /** Whether a list has what a person types. */
    static boolean isAmong(List<?> items, String text) {
        return items.stream().anyMatch(item -> isSaidBy(item, text));
    }

    private static boolean hasLineBreak(String text) {
        return text.chars().anyMatch(character -> "\n\r\u0085\u2028\u2029".indexOf(character) >= 0);
    }
}
