package io.github.postmodel.io.internal.yaml;

/** The types of YAML 1.1 that a plain scalar can have, resolved as PyYAML's {@code Resolver} does. */
public enum ScalarType {
    STR,
    BOOL,
    INT,
    FLOAT,
    NULL,
    TIMESTAMP,
    /** {@code <<}, which as a key merges other mappings into its own. */
    MERGE,
    /** {@code =}, the default value of a mapping. */
    VALUE;

    /**
     * The type of a plain scalar.
     *
     * <p>Python's {@code $} also matches before a final line feed, so PyYAML takes {@code "12\n"} for an integer. That
     * decides nothing: no plain scalar ends in a line break, and a string that does is written in quotes anyway. Here
     * it is a string. So are {@code !}, {@code &} and {@code *}, which no plain scalar can be.
     */
    public static ScalarType of(CharSequence plain) {
        int length = plain.length();
        if (length == 0) {
            return NULL;
        }
        char first = plain.charAt(0);
        if (first >= '0' && first <= '9') {
            return numeric(plain, true);
        }
        return switch (first) {
            case '-', '+', '.' -> numeric(plain, false);
            case '~' -> length == 1 ? NULL : STR;
            case '=' -> length == 1 ? VALUE : STR;
            case '<' -> length == 2 && plain.charAt(1) == '<' ? MERGE : STR;
            case 'n', 'N' -> isWord(plain, "null") ? NULL : isWord(plain, "no") ? BOOL : STR;
            case 'y', 'Y' -> isWord(plain, "yes") ? BOOL : STR;
            case 't', 'T' -> isWord(plain, "true") ? BOOL : STR;
            case 'f', 'F' -> isWord(plain, "false") ? BOOL : STR;
            case 'o', 'O' -> isWord(plain, "on") || isWord(plain, "off") ? BOOL : STR;
            default -> STR;
        };
    }

    private static ScalarType numeric(CharSequence plain, boolean digitFirst) {
        if (NumberSyntax.isFloat(plain)) {
            return FLOAT;
        }
        if (NumberSyntax.isInt(plain)) {
            return INT;
        }
        return digitFirst && TimestampSyntax.isTimestamp(plain) ? TIMESTAMP : STR;
    }

    /** Whether the text is the word in lower case, in upper case, or capitalized; {@code nULL} is none of them. */
    private static boolean isWord(CharSequence text, String word) {
        int length = word.length();
        if (text.length() != length) {
            return false;
        }
        boolean firstUpper = text.charAt(0) == word.charAt(0) - 32;
        boolean restUpper = firstUpper && text.charAt(1) == word.charAt(1) - 32;
        for (int i = 1; i < length; i++) {
            if (text.charAt(i) != word.charAt(i) - (restUpper ? 32 : 0)) {
                return false;
            }
        }
        return firstUpper || text.charAt(0) == word.charAt(0);
    }
}
