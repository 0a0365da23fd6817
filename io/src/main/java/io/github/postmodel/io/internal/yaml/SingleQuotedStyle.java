package io.github.postmodel.io.internal.yaml;

/** Writes a scalar in single quotes, as PyYAML's {@code Emitter.write_single_quoted}. */
final class SingleQuotedStyle {
    private final YamlOutput out;
    private final String text;
    private final boolean pairs;
    private int written;
    private int quote;

    /** The first single space from an index on, kept: otherwise each of many short lines looks for it again. */
    private int space = -1;

    private int searchedFrom;

    private SingleQuotedStyle(YamlOutput out, String text, boolean pairs) {
        this.out = out;
        this.text = text;
        this.pairs = pairs;
        this.quote = indexOf('\'', 0);
    }

    static void write(YamlOutput out, String text, StringAnalysis analysis, int indent, boolean fold) {
        out.token("'");
        SingleQuotedStyle style = new SingleQuotedStyle(out, text, analysis.length() < text.length());
        int lineBreak = analysis.multiline() ? style.lineBreak(0) : text.length();
        int space = fold ? style.foldAt() : text.length();
        while (space < text.length() || lineBreak < text.length()) {
            if (lineBreak < space) {
                style.line(lineBreak);
                style.lineBreaks();
                out.indent(indent);
                lineBreak = style.lineBreak(style.written);
            } else {
                style.line(space);
                style.written++;
                out.fold(indent);
            }
            space = fold ? style.foldAt() : text.length();
        }
        style.doubled(text.length());
        out.append(text, style.written, text.length());
        out.close('\'');
    }

    /** The first single space past the width; the length where there is none. */
    private int foldAt() {
        int past = pairs ? pastPairs() : past();
        if (past < searchedFrom || past > space) {
            space = PlainStyle.singleSpace(text, past);
            searchedFrom = past;
        }
        return space;
    }

    /** Where the width is passed; each quote before is written as two, and so it is a character earlier. */
    private int past() {
        int past = PlainStyle.past(text, written, out.column(), false);
        for (int next = quote; next < past; next = indexOf('\'', next + 1)) {
            past--;
        }
        return past;
    }

    private int pastPairs() {
        int at = written;
        for (int column = out.column(); column <= YamlOutput.WIDTH && at < text.length(); column++) {
            column += text.charAt(at) == '\'' ? 1 : 0;
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    /** Writes to the end of a line; what comes next is a line break, so its columns count no more. */
    private void line(int end) {
        doubled(end);
        out.appendLine(text, written, end);
        written = end;
    }

    /** Writes up to the last quote before an end, included, each as two. */
    private void doubled(int end) {
        while (quote < end) {
            out.append(text, written, quote + 1);
            written = quote;
            quote = indexOf('\'', quote + 1);
        }
    }

    /** Writes a run of line breaks. */
    private void lineBreaks() {
        // A lone line feed is read as a space, so a run that begins with one needs one more.
        if (text.charAt(written) == '\n') {
            out.lineBreak('\n');
        }
        while (written < text.length() && StringAnalyzer.isBreak(text.charAt(written))) {
            out.lineBreak(text.charAt(written++));
        }
    }

    private int lineBreak(int from) {
        int at = from;
        while (at < text.length() && !StringAnalyzer.isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int indexOf(char wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < 0 ? text.length() : found;
    }
}
