package io.github.postmodel.validate.schema;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads a pattern as JavaScript does in its Unicode mode, which JSON Schema asks for and ajv uses, and says it in the
 * words of {@link Pattern}.
 */
final class EcmaPattern {
    private static final String ANY = "[\\s\\S]";
    private static final String NOT_AN_END_OF_LINE = "[^\\n\\r\\u2028\\u2029]";
    private static final String SPACES =
            "\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

    /** Groups of both; those of names start with the one before the last. */
    private static final Set<String> GROUPS = Set.of("?:", "?=", "?!", "?<");

    /** Letters that mean the same after a backslash. */
    private static final String SAME = "bBdDwWfnrtkxcu";

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("Letter", "L"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Titlecase_Letter", "Lt"),
            Map.entry("Modifier_Letter", "Lm"),
            Map.entry("Other_Letter", "Lo"),
            Map.entry("Mark", "M"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("Punctuation", "P"),
            Map.entry("Symbol", "S"),
            Map.entry("Separator", "Z"),
            Map.entry("Other", "C"));

    private final String pattern;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private EcmaPattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles a pattern.
     *
     * @throws PatternSyntaxException if JavaScript would not take it
     */
    static Pattern compile(String pattern) {
        return Pattern.compile(new EcmaPattern(pattern).translated());
    }

    private String translated() {
        boolean repeated = false;
        while (at < pattern.length()) {
            char character = pattern.charAt(at);
            if (repeated && character == '+') {
                throw fault("nothing to repeat");
            }
            repeated = "*+?}".indexOf(character) >= 0;
            switch (character) {
                case '\\' -> escape(false);
                case '[' -> characterClass();
                case '(' -> group();
                case '.' -> put(NOT_AN_END_OF_LINE, 1);
                case '$' -> put("\\z", 1);
                default -> put(String.valueOf(character), 1);
            }
        }
        return java.toString();
    }

    private void put(String text, int length) {
        java.append(text);
        at += length;
    }

    private void group() {
        boolean special = pattern.startsWith("(?", at);
        if (special && !GROUPS.contains(pattern.substring(at + 1, Math.min(at + 3, pattern.length())))) {
            throw fault("a group that JavaScript does not know");
        }
        put("(", 1);
    }

    private void characterClass() {
        if (pattern.startsWith("[^]", at)) {
            put(ANY, 3);
            return;
        }
        if (pattern.startsWith("[]", at)) {
            put("(?!)", 2);
            return;
        }
        put("[", 1);
        if (at < pattern.length() && pattern.charAt(at) == '^') {
            put("^", 1);
        }
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            char character = pattern.charAt(at);
            if (character == '\\') {
                escape(true);
            } else {
                // To Java, these have a meaning in a class.
                put(character == '[' || character == '&' || character == '^' ? "\\" + character : "" + character, 1);
            }
        }
        if (at == pattern.length()) {
            throw fault("a class that is never closed");
        }
        put("]", 1);
    }

    private void escape(boolean inClass) {
        if (at + 1 == pattern.length()) {
            throw fault("a backslash at the end");
        }
        char escaped = pattern.charAt(at + 1);
        switch (escaped) {
            case 's' -> put(inClass ? SPACES : "[" + SPACES + "]", 2);
            case 'S' -> put("[^" + SPACES + "]", 2);
            case 'v' -> put("\\x0B", 2);
            case '0' -> put("\\x00", 2);
            case 'p', 'P' -> property(escaped);
            default -> {
                if (pattern.startsWith("\\u{", at)) {
                    put("\\x", 2);
                } else if (inClass && escaped == 'b') {
                    put("\\x08", 2);
                } else if (isLetter(escaped) && SAME.indexOf(escaped) < 0) {
                    throw fault("\\" + escaped + ", which JavaScript does not know");
                } else {
                    put("\\" + escaped, 2);
                }
            }
        }
    }

    private void property(char kind) {
        int end = pattern.indexOf('}', at);
        if (!pattern.startsWith("{", at + 2) || end < 0) {
            throw fault("\\" + kind + " without the name of a property; write such as \\" + kind + "{L}");
        }
        String name = pattern.substring(at + 3, end);
        int value = name.indexOf('=');
        String key = value < 0 ? "" : name.substring(0, value);
        String named = name.substring(value + 1);
        String java = switch (key) {
            case "Script", "sc", "Script_Extensions", "scx" -> "Is" + named;
            default -> {
                String category = CATEGORIES.getOrDefault(named, named);
                yield category.length() <= 2 ? category : "Is" + category;
            }
        };
        put("\\" + kind + "{" + java + "}", end + 1 - at);
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private PatternSyntaxException fault(String what) {
        return new PatternSyntaxException(what, pattern, at);
    }
}
