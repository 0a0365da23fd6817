package io.github.postmodel.io.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text whose whitespace can be seen, as the data files of these tests hold it: ␠ is a space, ⇥ a tab, ␍ a carriage
 * return, ␊ a line feed, {@code \xNN} a byte, and ␄ ends the text where it stands.
 */
public final class VisibleText {
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    private VisibleText() {}

    /** The bytes that a visible text stands for. */
    public static byte[] bytes(String visible) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int index = 0; index < visible.length(); ) {
            int character = visible.codePointAt(index);
            if (character == '␄') {
                break;
            }
            Matcher octet = BYTE.matcher(visible).region(index, visible.length());
            if (octet.lookingAt()) {
                out.write(Integer.parseInt(octet.group(1), 16));
                index = octet.end();
                continue;
            }
            out.writeBytes(Character.toString(character(character)).getBytes(StandardCharsets.UTF_8));
            index += Character.charCount(character);
        }
        return out.toByteArray();
    }

    private static int character(int visible) {
        return switch (visible) {
            case '␠' -> ' ';
            case '⇥' -> '\t';
            case '␍' -> '\r';
            case '␊' -> '\n';
            default -> visible;
        };
    }
}
