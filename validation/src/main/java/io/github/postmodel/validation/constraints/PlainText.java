package io.github.postmodel.validation.constraints;

/** Tells at once of nearly every text that no rule about its characters has anything to say. */
final class PlainText {
    private PlainText() {}

    /** Whether there is no character in a text below U+0020, nor any from U+007F to U+009F. */
    static boolean is(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' || character > '~' && character < 0xA0) {
                return false;
            }
        }
        return true;
    }
}
