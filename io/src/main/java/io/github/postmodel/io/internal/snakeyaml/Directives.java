package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.io.internal.source.Source;

/** Lines that start with a percent sign: directives to YAML, which come before a document and not in it. */
final class Directives {
    private Directives() {}

    /** The offset of the first one in what is comments and blank lines otherwise, or -1. */
    static int after(Source source, int from, int to) {
        int line = source.lineStart(from) == from ? from : source.nextLine(from);
        while (line < to && source.bytes()[line] != '%') {
            line = source.nextLine(line);
        }
        return line < to ? line : -1;
    }

    /** The offset of the one on the line before, comments and blank lines aside, or -1. */
    static int before(Source source, int from, int at) {
        int line = source.lineStart(at);
        while (line > from) {
            line = source.lineStart(line - 1);
            String text = source.text(line, source.endWithoutBreak(line, source.nextLine(line)));
            if (text.startsWith("%")) {
                return line;
            }
            if (!text.isBlank() && !text.startsWith("#")) {
                return -1;
            }
        }
        return -1;
    }

    static YamlFault fault(Source source, int line) {
        String message = "a line that starts with \"%\" is not allowed in front matter; remove it";
        return FaultMessages.syntax(message, line, source.endWithoutBreak(line, source.nextLine(line)));
    }
}
