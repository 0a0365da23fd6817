package io.github.postmodel.io.internal.yaml;

import io.github.postmodel.io.internal.text.TextBuffer;

/**
 * Where the text goes, and what PyYAML's {@code Emitter} remembers of what it has written: the column, counted in code
 * points, and whether the line so far is empty or all indentation.
 */
public final class YamlOutput {
    /** Past this column a space becomes a line break. */
    static final int WIDTH = 80;

    private final TextBuffer out;
    private int column;
    private boolean whitespace = true;
    private boolean indention;

    private YamlOutput(TextBuffer out, int column, boolean indention) {
        this.out = out;
        this.column = column;
        this.indention = indention;
    }

    /** At the start of a line. */
    public static YamlOutput atLineStart(TextBuffer out) {
        return new YamlOutput(out, 0, true);
    }

    /** Inside a line, after a space or an opening bracket just before the given column. */
    public static YamlOutput afterBlank(TextBuffer out, int column) {
        return new YamlOutput(out, column, false);
    }

    /** Inside a line, right after a token such as {@code key:}, which a value must be separated from. */
    public static YamlOutput afterToken(TextBuffer out, int column) {
        YamlOutput output = new YamlOutput(out, column, false);
        output.whitespace = false;
        return output;
    }

    public int column() {
        return column;
    }

    /** Whether the line so far is nothing but indentation, and {@code -}, {@code ?} and {@code :} as part of it. */
    public boolean indention() {
        return indention;
    }

    /** Writes a token, after a space if the line has none there yet. */
    public void token(String token) {
        separate();
        out.append(token);
        column += token.length();
        whitespace = false;
        indention = false;
    }

    /** Writes {@code -}, {@code ?} or {@code :} in front of a node, where it counts as indentation. */
    public void blockIndicator(char indicator) {
        separate();
        append(indicator);
        whitespace = false;
    }

    /** Writes a character that needs no space in front: a closing quote, the colon of a simple key. */
    public void close(char indicator) {
        append(indicator);
        whitespace = false;
        indention = false;
    }

    /** Begins a plain scalar. */
    public void beginPlain() {
        separate();
        whitespace = false;
        indention = false;
    }

    public void append(String text, int start, int end) {
        out.append(text, start, end);
        column += text.codePointCount(start, end);
    }

    /** Appends the rest of a line: what comes next is a line break, so its column counts no more. */
    public void appendLine(String text, int start, int end) {
        out.append(text, start, end);
    }

    /** Appends a character of one column. */
    public void append(char c) {
        out.append(c);
        column++;
    }

    public void lineBreak(char lineBreak) {
        out.append(lineBreak);
        column = 0;
        whitespace = true;
        indention = true;
    }

    /** Goes to the indentation, on a new line unless this one is all spaces up to it, as {@code write_indent} does. */
    public void indent(int indent) {
        if (!indention || column > indent || (column == indent && !whitespace)) {
            lineBreak('\n');
        }
        if (column < indent) {
            whitespace = true;
            while (column < indent) {
                append(' ');
            }
        }
    }

    /** Goes on with a folded scalar on the next line. */
    public void fold(int indent) {
        lineBreak('\n');
        indent(indent);
        whitespace = false;
        indention = false;
    }

    private void separate() {
        if (!whitespace) {
            append(' ');
        }
    }
}
