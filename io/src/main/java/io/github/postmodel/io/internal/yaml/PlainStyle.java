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
        int space = fold ? singleSpace(text, past(text, 0, out.column(), pairs)) : text.length();
        while (space < text.length()) {
            out.appendLine(text, written, space);
            out.fold(indent);
            written = space + 1;
            space = singleSpace(text, past(text, written, out.column(), pairs));
        }
        out.append(text, written, text.length());
    }

    /** Writes what is no string, and so has no space or one, and no pairs of surrogates. */
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

    /** The first space from an index on that is between two others than spaces; the length where there is none. */
    static int singleSpace(String text, int from) {
        int space = text.indexOf(' ', from);
        while (space >= 0 && !isSingle(text, space)) {
            space = text.indexOf(' ', space + 1);
        }
        return space < 0 ? text.length() : space;
    }

    /** Only a space between two others than spaces can be folded. */
    private static boolean isSingle(String text, int space) {
        return space > 0 && space + 1 < text.length() && text.charAt(space - 1) != ' ' && text.charAt(space + 1) != ' ';
    }
}
