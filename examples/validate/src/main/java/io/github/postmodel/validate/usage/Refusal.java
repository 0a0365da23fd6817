package io.github.postmodel.validate.usage;

/** Something that was asked for cannot be done. The message is one line for the person who asked. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One line that says what is wrong and what to write instead. */
    public Refusal(String message) {
        super(message);
    }
}
