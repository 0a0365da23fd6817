package io.github.postmodel.validate.output;

import io.github.postmodel.Problem;
import io.github.postmodel.internal.Text;

/** Text that shows all that is in it: nothing moves the cursor, turns the text around, or is there unseen. */
public final class Visible {
    private static final String TAB = "    ";

    private Visible() {}

    /** The text on one line, with escapes for what is invisible and spaces for a tab. */
    public static String text(String text) {
        return text(text, TAB);
    }

    static String textWithTabs(String text) {
        return text(text, "\t");
    }

    private static String text(String text, String tab) {
        int from = plainEnd(text, 0);
        if (from == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, from);
        while (from < text.length()) {
            int character = text.codePointAt(from);
            visible.append(character == '\t' ? tab : character(character));
            from += Character.charCount(character);
            int to = plainEnd(text, from);
            visible.append(text, from, to);
            from = to;
        }
        return visible.toString();
    }

    /** Nearly all text is plain, and a file may have many problems. */
    private static int plainEnd(String text, int from) {
        int to = from;
        while (to < text.length() && isPlain(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character <= '~';
    }

    /** What is shown for a character. */
    static String character(int character) {
        if (character == '\t') {
            return TAB;
        }
        // Terminals do not agree on the width of a character with one of these.
        if (isVariationSelector(character)) {
            return "";
        }
        if (Text.isInvisible(character)) {
            return escape(character);
        }
        String quoted = Problem.quote(Character.toString(character));
        return quoted.substring(1, quoted.length() - 1);
    }

    static String escape(int character) {
        return String.format("\\u%04X", character);
    }

    /**
     * Whether a character may do harm where text is shown as it is: it commands a terminal, ends a line, turns the text
     * around, or is nothing to see, so that a comparison passes over it.
     */
    static boolean isHarmful(int character) {
        if (isPlain(character)) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> Text.isInvisible(character);
        };
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF
                || character >= 0x180B && character <= 0x180F && character != 0x180E;
    }

    /** How many cells of a terminal a character takes as it is shown. */
    public static int cells(int character) {
        if (isPlain(character)) {
            return 1;
        }
        String shown = character(character);
        int cells = 0;
        for (int index = 0; index < shown.length(); index += Character.charCount(shown.codePointAt(index))) {
            cells += CellWidth.of(shown.codePointAt(index));
        }
        return cells;
    }
}
