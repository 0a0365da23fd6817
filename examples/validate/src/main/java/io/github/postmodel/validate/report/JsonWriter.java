package io.github.postmodel.validate.report;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as it is told, so that a report is never held in memory. The outer levels have a line for each value,
 * what lies deeper stands on one.
 */
final class JsonWriter {
    private final PrintWriter out;
    private final int levels;
    private int depth;
    private boolean first = true;
    private boolean named;

    JsonWriter(PrintWriter out, int levels) {
        this.out = out;
        this.levels = levels;
    }

    JsonWriter object() {
        return open('{');
    }

    JsonWriter endObject() {
        return close('}');
    }

    JsonWriter array() {
        return open('[');
    }

    JsonWriter endArray() {
        return close(']');
    }

    JsonWriter name(String name) {
        next();
        quote(name);
        out.print(levels == 0 ? ":" : ": ");
        named = true;
        return this;
    }

    JsonWriter value(@Nullable String value) {
        next();
        if (value == null) {
            out.print("null");
        } else {
            quote(value);
        }
        return this;
    }

    JsonWriter value(long value) {
        next();
        out.print(value);
        return this;
    }

    JsonWriter value(boolean value) {
        next();
        out.print(value);
        return this;
    }

    /** Ends the text, or a line of it. */
    void endLine() {
        out.print('\n');
        first = true;
    }

    private JsonWriter open(char bracket) {
        next();
        out.print(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        if (!first) {
            newLine(depth + 1);
        }
        out.print(bracket);
        first = false;
        return this;
    }

    private void next() {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            out.print(depth > levels && levels > 0 ? ", " : ",");
        }
        if (depth > 0) {
            newLine(depth);
        }
        first = false;
    }

    private void newLine(int level) {
        if (level <= levels) {
            out.print('\n');
            out.print("  ".repeat(depth));
        }
    }

    private void quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '"', '\\' -> quoted.append('\\').append(character);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isSafe(text, index)) {
                        quoted.append(character);
                    } else {
                        quoted.append(String.format("\\u%04x", (int) character));
                    }
                }
            }
        }
        out.print(quoted.append('"'));
    }

    /** What is no control character, no line break to JavaScript, and no half of a character that UTF-8 cannot say. */
    private static boolean isSafe(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return character >= ' ' && character != 0x7F && character != 0x2028 && character != 0x2029;
    }
}
