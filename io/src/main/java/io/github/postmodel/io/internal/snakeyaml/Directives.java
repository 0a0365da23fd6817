package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.io.internal.source.Source;

/** Lines that start with a percent sign: directives to YAML, which come before a document and not in it. */
final class Directives {
    private Directives() {}

    /** The offset of the first one in what is comments and blank lines otherwise, or -1. */
    static int after(Source source, int from, int to) {
        int at = source.indexOf('%', from);
        while (at < to && !isAtLineStart(source, at)) {
            at = source.indexOf('%', at + 1);
        }
        return at < to ? at : -1;
    }

    /** Whether a line starts at an offset, as YAML counts lines: U+0085, U+2028 and U+2029 end one as well. */
    private static boolean isAtLineStart(Source source, int at) {
        byte[] bytes = source.bytes();
        byte before = at == 0 ? (byte) '\n' : bytes[at - 1];
        boolean afterNextLine = at > 1 && bytes[at - 2] == (byte) 0xC2 && before == (byte) 0x85;
        boolean afterSeparator = at > 2
                && bytes[at - 3] == (byte) 0xE2
                && bytes[at - 2] == (byte) 0x80
                && (before == (byte) 0xA8 || before == (byte) 0xA9);
        return before == '\n' || before == '\r' || afterNextLine || afterSeparator;
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
        return YamlFault.syntax(message, line, source.endWithoutBreak(line, source.nextLine(line)));
    }
}
