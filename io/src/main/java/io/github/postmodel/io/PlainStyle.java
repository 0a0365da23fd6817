package io.github.postmodel.io;

/** Writes a scalar without quotes, as PyYAML's {@code Emitter.write_plain}; it has no line breaks of its own. */
final class PlainStyle {
    private PlainStyle() {}

    static void write(YamlOutput out, String text, int indent, boolean fold) {
        out.beginPlain();
        int written = 0;
        if (fold && out.column() + text.length() > YamlOutput.WIDTH) {
            int column = out.column();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == ' ' && column > YamlOutput.WIDTH && isSingle(text, i)) {
                    out.append(text, written, i);
                    out.fold(indent);
                    column = out.column();
                    written = i + 1;
                } else if (!Character.isLowSurrogate(c)) {
                    column++;
                }
            }
        }
        out.append(text, written, text.length());
    }

    /** Only a blank between two others than blanks can be folded. */
    static boolean isSingle(String text, int blank) {
        return blank > 0 && blank + 1 < text.length() && text.charAt(blank - 1) != ' ' && text.charAt(blank + 1) != ' ';
    }
}
