package io.github.postmodel.io.yaml;

/** Writes a scalar without quotes, as PyYAML's {@code Emitter.write_plain}; it has no line breaks of its own. */
final class PlainStyle {
    private PlainStyle() {}

    static void write(YamlOutput out, String text, int indent, boolean fold) {
        out.beginPlain();
        int written = 0;
        if (fold) {
            int blank = foldAt(text, 0, out.column());
            while (blank >= 0) {
                out.appendLine(text, written, blank);
                out.fold(indent);
                written = blank + 1;
                blank = foldAt(text, written, out.column());
            }
        }
        out.append(text, written, text.length());
    }

    /** The first blank past the width that can be folded, for text that goes on at a column; or -1. */
    private static int foldAt(String text, int from, int column) {
        int past = Math.max(0, YamlOutput.WIDTH + 1 - column);
        if (text.length() - from <= past) {
            return -1;
        }
        int blank = from + past + pairs(text, from, past);
        do {
            blank = text.indexOf(' ', blank);
        } while (blank >= 0 && !isSingle(text, blank) && blank++ >= 0);
        return blank;
    }

    /** How many of the next code points take two characters. */
    private static int pairs(String text, int from, int codePoints) {
        int pairs = 0;
        int end = Math.min(text.length(), from + codePoints);
        for (int i = from; i < end; i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                pairs++;
                end = Math.min(text.length(), end + 1);
            }
        }
        return pairs;
    }

    /** Only a blank between two others than blanks can be folded. */
    static boolean isSingle(String text, int blank) {
        return blank > 0 && blank + 1 < text.length() && text.charAt(blank - 1) != ' ' && text.charAt(blank + 1) != ' ';
    }
}
