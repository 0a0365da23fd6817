package io.github.postmodel.validate.edit;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;

/**
 * What a person types for an option: a key, a sign, and the rest as it is.
 *
 * @param key the path of a property
 * @param value all that comes after the sign
 */
record KeyAndValue(String key, String value) {
    /**
     * Divides a text at the first sign that is not in the brackets of a path, as in {@code links["a=b"]=c}. Spaces around
     * the sign belong to it where there is one before it.
     *
     * @param option the option, for messages
     * @param good what to write, for messages
     * @throws Refusal if there is no sign, or no path of a key before it
     */
    static KeyAndValue of(String option, String text, char sign, String good) {
        int at = indexOf(text, sign);
        if (at < 0) {
            throw new Refusal(option + " " + text + ": there is no " + sign + "; write " + good);
        }
        String before = text.substring(0, at);
        String key = before.strip();
        if (key.isEmpty()) {
            throw new Refusal(option + " " + text + ": there is no key before the " + sign + "; write " + good);
        }
        checkPath(option, text, key);
        String value = text.substring(at + 1);
        return new KeyAndValue(key, before.endsWith(" ") ? value.stripLeading() : value);
    }

    /**
     * Refuses what would be a path but for a slip: a bracket that is not closed, two dots side by side, no number.
     *
     * @throws Refusal if it is no path
     */
    static void checkPath(String option, String text, String property) {
        boolean isPath = !PropertyPath.steps(property).equals(List.of(property))
                || property.chars().noneMatch(character -> ".[".indexOf(character) >= 0);
        if (!isPath) {
            throw new Refusal(option + " " + text + ": " + Problem.quote(property)
                    + " is not the path of a property; write one such as place.seats, tags[1] or"
                    + " links[\"github.com\"], and " + PropertyPath.key("", property) + " where that is the key");
        }
    }

    /** Where a sign is outside of brackets; -1 where it is not. */
    static int indexOf(String text, char sign) {
        boolean isBracketed = false;
        boolean isQuoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == sign && !isBracketed) {
                return at;
            }
            if (isBracketed && character == '"') {
                isQuoted = !isQuoted;
            } else if (isQuoted && character == '\\') {
                at++;
            } else if (!isQuoted) {
                isBracketed = character == '[' && isClosed(text, at) || isBracketed && character != ']';
            }
        }
        return -1;
    }

    /** Whether what a bracket opens is an index or a key in quotes. */
    private static boolean isClosed(String text, int open) {
        return text.startsWith("\"", open + 1) ? text.indexOf("\"]", open + 2) > 0 : text.indexOf(']', open) > 0;
    }
}
