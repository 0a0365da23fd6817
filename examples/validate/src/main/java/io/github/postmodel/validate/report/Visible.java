package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;

/** Text of a file as a terminal can show it without harm: nothing moves the cursor or turns the text around. */
public final class Visible {
    private static final String TAB = "    ";
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;

    private Visible() {}

    public static String text(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isPlain(text.charAt(to))) {
                to++;
            }
            visible.append(text, from, to);
            from = to;
            if (from < text.length()) {
                int character = text.codePointAt(from);
                visible.append(character(character));
                from += Character.charCount(character);
            }
        }
        return visible.toString();
    }

    /** Nearly all text is this, and a file may have many problems. */
    private static boolean isPlain(int character) {
        return character >= ' ' && character <= '~';
    }

    /** What stands for a character: itself, blanks for a tab, an escape as in messages for what is invisible. */
    static String character(int character) {
        return switch (character) {
            case '\t' -> TAB;
            // Terminals do not agree on the width of a character with one of these.
            case TEXT_STYLE, EMOJI_STYLE -> "";
            default -> {
                String quoted = Problem.quote(Character.toString(character));
                yield quoted.substring(1, quoted.length() - 1);
            }
        };
    }

    /** How many cells of a terminal {@link #character} takes. */
    static int cells(int character) {
        return isPlain(character)
                ? 1
                : character(character).codePoints().map(CellWidth::of).sum();
    }
}
