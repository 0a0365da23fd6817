package io.github.postmodel.validate.output;

/** The few colours of a report, as every terminal has them. */
public enum Colour {
    BOLD("1"),
    RED("1;31"),
    GREEN("32"),
    YELLOW("1;33"),
    CYAN("36");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** The text in this colour, or unchanged without colours. */
    String paint(String text, boolean colours) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
