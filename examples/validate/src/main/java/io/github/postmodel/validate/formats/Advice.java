package io.github.postmodel.validate.formats;

/**
 * A message in its two parts.
 *
 * @param fault what is wrong
 * @param help what to write instead; empty where the message does not say
 */
public record Advice(String fault, String help) {
    private static final String BETWEEN = "; ";

    /** Splits a message at the first semicolon outside of a quoted value. */
    public static Advice of(String message) {
        boolean quoted = false;
        for (int index = 0; index < message.length(); index++) {
            if (message.charAt(index) == '"') {
                quoted = !quoted;
            } else if (!quoted && message.startsWith(BETWEEN, index)) {
                return new Advice(message.substring(0, index), message.substring(index + BETWEEN.length()));
            }
        }
        return new Advice(message, "");
    }
}
