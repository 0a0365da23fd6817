package io.github.postmodel.io.internal.yaml;

/** Writes a scalar without quotes, as PyYAML's {@code Emitter.write_plain}; it has no line breaks of its own. */
final class PlainStyle {
    private PlainStyle() {}

    static void write(YamlOutput out, String text, StringAnalysis analysis, int indent, boolean fold) {
        write(out, text, analysis.length() < text.length(), indent, fold);
    }

    private static void write(YamlOutput out, String text, boolean pairs, int indent, boolean fold) {
        out.beginPlain();
        int written = 0;
        int blank = fold ? singleBlank(text, past(text, 0, out.column(), pairs)) : text.length();
        while (blank < text.length()) {
            out.appendLine(text, written, blank);
            out.fold(indent);
            written = blank + 1;
            blank = singleBlank(text, past(text, written, out.column(), pairs));
        }
        out.append(text, written, text.length());
    }

    /** Writes what is no string, and so has no blank or one, and no pairs of surrogates. */
    static void write(YamlOutput out, String text, int indent, boolean fold) {
        write(out, text, false, indent, fold);
    }

    /**
     * Where text that goes on at a column passes the width.
     *
     * @param pairs whether the text has pairs of surrogates, which take one column
     */
    static int past(String text, int from, int column, boolean pairs) {
        if (!pairs) {
            return from + Math.max(0, YamlOutput.WIDTH + 1 - column);
        }
        int at = from;
        for (int next = column; next <= YamlOutput.WIDTH && at < text.length(); next++) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    /** The first blank from an index on that is between two others than blanks; the length where there is none. */
    static int singleBlank(String text, int from) {
        int blank = text.indexOf(' ', from);
        while (blank >= 0 && !isSingle(text, blank)) {
            blank = text.indexOf(' ', blank + 1);
        }
        return blank < 0 ? text.length() : blank;
    }

    /** Only a blank between two others than blanks can be folded. */
    private static boolean isSingle(String text, int blank) {
        return blank > 0 && blank + 1 < text.length() && text.charAt(blank - 1) != ' ' && text.charAt(blank + 1) != ' ';
    }
}
