package io.github.postmodel.io.yaml;

/** Writes a scalar in single quotes, as PyYAML's {@code Emitter.write_single_quoted}. */
final class SingleQuotedStyle {
    private SingleQuotedStyle() {}

    static void write(YamlOutput out, String text, int indent, boolean fold) {
        out.token("'");
        int written = 0;
        int column = out.column();
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == ' ' && fold && column > YamlOutput.WIDTH && PlainStyle.isSingle(text, i)) {
                out.appendLine(text, written, i);
                out.fold(indent);
                column = out.column();
                written = i + 1;
            } else if (c == '\'') {
                out.append(text, written, i + 1);
                written = i;
                column += 2;
            } else if (StringAnalyzer.isBreak(c)) {
                out.appendLine(text, written, i);
                i = lineBreaks(out, text, i);
                out.indent(indent);
                column = out.column();
                written = i + 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        out.append(text, written, text.length());
        out.close('\'');
    }

    /** Writes a run of line breaks, and answers the index of the last. */
    private static int lineBreaks(YamlOutput out, String text, int first) {
        // A lone line feed is read as a blank, so a run that begins with one needs one more.
        if (text.charAt(first) == '\n') {
            out.lineBreak('\n');
        }
        int i = first;
        while (i < text.length() && StringAnalyzer.isBreak(text.charAt(i))) {
            out.lineBreak(text.charAt(i++));
        }
        return i - 1;
    }
}
