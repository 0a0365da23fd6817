package io.github.postmodel.validate.output;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON value by value, so that a report is never held in memory. The outer levels have a line for each value,
 * deeper ones share one. In strings, harmful characters are {@code \}{@code u} escapes, and so is the second hash of
 * {@code ##[}, which a build server would take for a command.
 */
public final class JsonWriter {
    private final PrintWriter out;
    private final int levels;
    private int depth;
    private boolean first = true;
    private boolean named;

    JsonWriter(PrintWriter out, int levels) {
        this.out = out;
        this.levels = levels;
    }

    public JsonWriter object() {
        return open('{');
    }

    public JsonWriter endObject() {
        return close('}');
    }

    public JsonWriter array() {
        return open('[');
    }

    public JsonWriter endArray() {
        return close(']');
    }

    public JsonWriter name(String name) {
        next();
        quote(name);
        out.print(levels == 0 ? ":" : ": ");
        named = true;
        return this;
    }

    public JsonWriter value(@Nullable String value) {
        next();
        if (value == null) {
            out.print("null");
        } else {
            quote(value);
        }
        return this;
    }

    public JsonWriter value(long value) {
        next();
        out.print(value);
        return this;
    }

    public JsonWriter value(boolean value) {
        next();
        out.print(value);
        return this;
    }

    /** Ends the text, or a line of it. */
    public void endLine() {
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
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            switch (character) {
                case '"', '\\' -> quoted.append('\\').append((char) character);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Visible.isHarmful(character)) {
                        appendEscaped(quoted, character);
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
            index += Character.charCount(character);
        }
        out.print(LogCommands.disarmHashes(quoted.append('"').toString(), "\\u0023"));
    }

    private static void appendEscaped(StringBuilder quoted, int character) {
        for (char half : Character.toChars(character)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
        }
    }
}
