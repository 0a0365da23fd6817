package io.github.postmodel.validate.output;

import java.util.Map;
import java.util.StringJoiner;

/**
 * The commands that build servers read in a log: GitHub's {@code ::name key=value::message} where a line starts with
 * it, after spaces as well, and {@code ##[name]}, {@code ##vso[name]} and the like anywhere in a line.
 */
final class LogCommands {
    private static final String COLONS = "::";
    private static final String HASHES = "##";

    private LogCommands() {}

    /** A command for GitHub's runner. */
    static String command(String name, Map<String, String> properties, String message) {
        StringJoiner written = new StringJoiner(",", properties.isEmpty() ? "" : " ", "");
        properties.forEach((key, value) -> written.add(key + "=" + property(value)));
        String command = COLONS + name + written + COLONS + percentEncoded(Visible.text(message));
        return disarmHashes(command, "\\u0023");
    }

    /** A line that is no command: where it would be one, a character is written as an escape. */
    static String disarm(String line) {
        int start = line.contains(COLONS) ? textStart(line) : line.length();
        String disarmed = line.startsWith(COLONS, start)
                ? line.substring(0, start) + "\\u003A" + line.substring(start + 1)
                : line;
        return disarmHashes(disarmed, "\\u0023");
    }

    /** Where the text starts after spaces and colours. */
    private static int textStart(String line) {
        int at = 0;
        while (at < line.length()) {
            char character = line.charAt(at);
            if (character == '\u001b') {
                at = line.indexOf('m', at);
            } else if (character != ' ' && character != '\t') {
                break;
            }
            at++;
        }
        return at;
    }

    /** A text in which the second hash of each {@code ##name[} is written in another way. */
    static String disarmHashes(String text, String hash) {
        int at = text.indexOf(HASHES);
        if (at < 0) {
            return text;
        }
        StringBuilder disarmed = new StringBuilder(text.length() + hash.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf(HASHES, at + 1)) {
            if (isCommand(text, at + HASHES.length())) {
                disarmed.append(text, from, at + 1).append(hash);
                from = at + HASHES.length();
            }
        }
        return disarmed.append(text, from, text.length()).toString();
    }

    private static boolean isCommand(String text, int nameStart) {
        int at = nameStart;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '[';
    }

    private static String property(String value) {
        StringBuilder visible = new StringBuilder(value.length());
        value.codePoints().forEach(character -> {
            // Line breaks have a code of their own, and GitHub finds a file only by its exact name.
            if (character != '\n' && character != '\r' && Visible.isHarmful(character)) {
                visible.append(Visible.escape(character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return percentEncoded(visible.toString()).replace(":", "%3A").replace(",", "%2C");
    }

    private static String percentEncoded(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
