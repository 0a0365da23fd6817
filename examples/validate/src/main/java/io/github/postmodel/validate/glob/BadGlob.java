package io.github.postmodel.validate.glob;

/** A text is not a pattern. The message is one line for the person who wrote it. */
public final class BadGlob extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One line that says what is wrong and what to write instead. */
    BadGlob(String message) {
        super(message);
    }
}
