package io.github.postmodel.io.support;

import java.util.regex.Pattern;

/**
 * The notation of the data files: {@code ␊ ␍ ␉ ␠} for a line feed, a carriage return, a tab and a space, and
 * {@code ⟨FEFF⟩} for any other character that does not show.
 */
public final class Visible {
    private static final Pattern CODE = Pattern.compile("⟨([0-9A-F]{4,6})⟩");

    private Visible() {}

    /** The text that a line of a data file stands for. */
    public static String read(String shown) {
        String text =
                shown.replace('␊', '\n').replace('␍', '\r').replace('␉', '\t').replace('␠', ' ');
        return CODE.matcher(text).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    /** A text as lines of a data file. */
    public static String show(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\n' -> shown.append("␊\n");
                case '\r' -> shown.append('␍');
                case '\t' -> shown.append('␉');
                default -> {
                    if (Character.isISOControl(character)
                            || character == 0xFEFF
                            || Character.getType(character) == 13
                            || Character.getType(character) == 14) {
                        shown.append(String.format("⟨%04X⟩", character));
                    } else {
                        shown.appendCodePoint(character);
                    }
                }
            }
        });
        return shown.toString().replaceAll(" (?=␍?␊)", "␠");
    }
}
