package io.github.postmodel.internal;

import java.util.Objects;

/** What a reader sees of a text. */
public final class Text {
    private static final int DELETE = 0x7F;
    private static final int NEXT_LINE = 0x85;
    private static final int BRAILLE_BLANK = 0x2800;

    private Text() {}

    /**
     * Whether a reader sees nothing of a text: it is empty, or has only spaces and other invisible characters. Wider than
     * {@link String#isBlank()}, which takes a no-break space (U+00A0) and a zero width space (U+200B) for visible.
     *
     * @param text any text
     * @return true where no character is visible
     */
    public static boolean isBlank(String text) {
        Objects.requireNonNull(text, "text");
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            if (!isSpace(character) && !isInvisible(character)) {
                return false;
            }
            index += Character.charCount(character);
        }
        return true;
    }

    /** Not the other characters from U+0080 to U+009F: in a text, they are what was a quote or a letter. */
    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character < ' '
                || character == DELETE
                || character == NEXT_LINE
                || character == BRAILLE_BLANK;
    }

    /**
     * Whether a character takes no place of its own: Unicode's {@code Default_Ignorable_Code_Point}. Such are zero width
     * spaces and joiners, marks of the direction of writing, byte order marks, soft hyphens, fillers, and the selectors
     * of variants that make an emoji of a sign.
     *
     * @param character a code point
     * @return true where nothing is to be seen of it
     */
    public static boolean isInvisible(int character) {
        if (character < 0x00AD) {
            return false;
        }
        return switch (character) {
            case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                isIn(character, 0x180B, 0x180F)
                        || isIn(character, 0x200B, 0x200F)
                        || isIn(character, 0x202A, 0x202E)
                        || isIn(character, 0x2060, 0x206F)
                        || isIn(character, 0xFE00, 0xFE0F)
                        || isIn(character, 0xFFF0, 0xFFF8)
                        || isIn(character, 0x1BCA0, 0x1BCA3)
                        || isIn(character, 0x1D173, 0x1D17A)
                        || isIn(character, 0xE0000, 0xE0FFF);
        };
    }

    private static boolean isIn(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
