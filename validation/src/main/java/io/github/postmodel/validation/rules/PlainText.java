package io.github.postmodel.validation.rules;

import java.nio.charset.StandardCharsets;

/** A fast check that lets the character rules skip most texts. */
final class PlainText {
    private PlainText() {}

    /** Whether a text has no character below U+0020, and none from U+007F to U+009F. */
    static boolean hasNoControls(String text) {
        // A character that Latin-1 does not have becomes a question mark; bytes are scanned faster than characters.
        for (byte character : text.getBytes(StandardCharsets.ISO_8859_1)) {
            if ((character & 0x7F) < ' ' || character == 0x7F) {
                return false;
            }
        }
        return true;
    }
}
