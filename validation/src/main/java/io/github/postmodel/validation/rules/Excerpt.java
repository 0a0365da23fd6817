package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;

/** Shows the part of a text that a message is about. */
final class Excerpt {
    private static final int WHOLE = 80;
    private static final int CONTEXT = 40;

    private Excerpt() {}

    /** The words around an index, quoted. */
    static String around(String text, int index) {
        int start = Math.max(0, index - CONTEXT);
        if (text.length() <= WHOLE) {
            start = 0;
        } else if (start > 0) {
            int space = text.indexOf(' ', start);
            start = space >= 0 && space < index ? space + 1 : index;
        }
        return Problem.quote(text.substring(start));
    }
}
