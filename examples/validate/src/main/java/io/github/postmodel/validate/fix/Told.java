package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;

/** What a message says to write: a fix writes the same. */
final class Told {
    private static final String BEFORE = "; write ";

    private Told() {}

    /** The line that is to be written, or a piece of it; empty where the message says none. */
    static String line(Problem problem) {
        int told = problem.message().lastIndexOf(BEFORE);
        return told < 0 ? "" : problem.message().substring(told + BEFORE.length());
    }

    /** The value in quotes at the end of a line, after a key or a hyphen; empty where there is none. */
    static String quotedValue(String line) {
        for (int index = 1; index < line.length(); index++) {
            boolean isQuote = line.charAt(index) == '\'' || line.charAt(index) == '"';
            if (isQuote && line.charAt(index - 1) == ' ') {
                return line.substring(index);
            }
        }
        return "";
    }

    /** The text of a value in quotes; any other as it is. */
    static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != value.charAt(value.length() - 1)) {
            return value;
        }
        String inner = value.substring(1, value.length() - 1);
        return switch (value.charAt(0)) {
            case '\'' -> inner.replace("''", "'");
            case '"' -> inner.replace("\\\"", "\"").replace("\\\\", "\\");
            default -> value;
        };
    }
}
