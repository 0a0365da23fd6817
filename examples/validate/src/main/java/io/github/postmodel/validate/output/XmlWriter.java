package io.github.postmodel.validate.output;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Writes XML tag by tag. Harmful characters are references, and so is the second hash of {@code ##[}, which a
 * build server would take for a command. Characters that XML cannot say are escapes such as those of messages.
 */
public final class XmlWriter {
    private final PrintWriter out;
    private int depth;
    private boolean open;
    private boolean text;

    XmlWriter(PrintWriter out) {
        this.out = out;
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    public XmlWriter start(String element) {
        closeTag();
        out.print("  ".repeat(depth) + "<" + element);
        depth++;
        open = true;
        return this;
    }

    public XmlWriter attribute(String name, Object value) {
        out.print(" " + name + "=\"" + escaped(value.toString()) + "\"");
        return this;
    }

    public XmlWriter text(String content) {
        out.print(">" + escaped(content));
        open = false;
        text = true;
        return this;
    }

    public XmlWriter end(String element) {
        depth--;
        if (open) {
            out.print("/>\n");
        } else {
            out.print((text ? "" : "  ".repeat(depth)) + "</" + element + ">\n");
        }
        open = false;
        text = false;
        return this;
    }

    private void closeTag() {
        if (open) {
            out.print(">\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append(character).append(';');
                default -> append(escaped, character);
            }
        });
        return LogCommands.disarmHashes(escaped.toString(), "&#35;");
    }

    private static void append(StringBuilder escaped, int character) {
        if (!isXml(character)) {
            escaped.append(Visible.escape(character));
        } else if (Visible.isHarmful(character)) {
            escaped.append(String.format(Locale.ROOT, "&#x%X;", character));
        } else {
            escaped.appendCodePoint(character);
        }
    }

    private static boolean isXml(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
