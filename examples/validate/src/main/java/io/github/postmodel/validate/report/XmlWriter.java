package io.github.postmodel.validate.report;

import java.io.PrintWriter;

/** Writes XML as it is told. A character that XML cannot say becomes an escape such as those of messages. */
final class XmlWriter {
    private final PrintWriter out;
    private int depth;
    private boolean open;
    private boolean text;

    XmlWriter(PrintWriter out) {
        this.out = out;
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    XmlWriter start(String element) {
        closeTag();
        out.print("  ".repeat(depth) + "<" + element);
        depth++;
        open = true;
        return this;
    }

    XmlWriter attribute(String name, Object value) {
        out.print(" " + name + "=\"" + escaped(value.toString()) + "\"");
        return this;
    }

    XmlWriter text(String content) {
        out.print(">" + escaped(content));
        open = false;
        text = true;
        return this;
    }

    XmlWriter end(String element) {
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
                default -> {
                    if (isCharacter(character)) {
                        escaped.appendCodePoint(character);
                    } else {
                        escaped.append(String.format("\\u%04X", character));
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isCharacter(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
