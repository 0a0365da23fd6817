package io.github.postmodel.validation.constraints;

import java.nio.charset.StandardCharsets;

/** Tells at once of nearly every text that no rule about its characters has anything to say. */
final class PlainText {
    private PlainText() {}

    /** Whether there is no character in a text below U+0020, nor any from U+007F to U+009F. */
    static boolean is(String text) {
        // A character that Latin-1 has not becomes a question mark, and bytes are looked at faster than characters.
        for (byte character : text.getBytes(StandardCharsets.ISO_8859_1)) {
            if ((character & 0x7F) < ' ' || character == 0x7F) {
                return false;
            }
        }
        return true;
    }
}
