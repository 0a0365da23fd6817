package io.github.postmodel;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a post. Immutable and thread-safe.
 *
 * <pre>{@code
 * problems.stream()
 *         .filter(problem -> problem.severity() == Severity.ERROR && !problem.is(Rule.DATE_OFFSET))
 *         .forEach(System.err::println);
 * }</pre>
 *
 * @param rule the rule's name, such as {@code date-offset}: a stable contract, see {@link Rule}
 * @param severity how bad it is
 * @param property what is wrong, in the file's own names: {@code external_url}, {@code tags[1]}, {@code body}; empty
 *     for the file as a whole
 * @param message what is wrong with which value, and what to write instead
 * @param range where in the file; null where the post did not come from one
 */
public record Problem(
        String rule,
        Severity severity,
        String property,
        String message,
        @Nullable SourceRange range) implements Serializable {

    /** By place, then property, then rule; problems without a range come first. */
    public static final Comparator<Problem> ORDER = new Order();

    private static final int QUOTED_LENGTH = 80;

    /**
     * Checks that nothing but the range is null.
     *
     * @param rule the rule's name
     * @param severity how bad it is
     * @param property what is wrong
     * @param message what is wrong with which value
     * @param range where in the file, or null
     */
    public Problem {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(message, "message");
    }

    /** Not made of lambdas: linking them would slow a command that runs for a moment. */
    private static final class Order implements Comparator<Problem>, Serializable {
        private static final long serialVersionUID = 1;

        @Override
        public int compare(Problem one, Problem other) {
            int order = compare(one.range, other.range);
            order = order != 0 ? order : one.property.compareTo(other.property);
            order = order != 0 ? order : one.rule.compareTo(other.rule);
            return order != 0 ? order : one.message.compareTo(other.message);
        }

        private static int compare(@Nullable SourceRange one, @Nullable SourceRange other) {
            if (one == null || other == null) {
                return Boolean.compare(one != null, other != null);
            }
            int order = Integer.compare(one.startLine(), other.startLine());
            return order != 0 ? order : Integer.compare(one.startColumn(), other.startColumn());
        }
    }

    /**
     * A problem of a rule, with that rule's severity.
     *
     * @param rule the rule
     * @param property what is wrong, as {@link #property()}
     * @param message the message
     * @param range where, or null
     * @return the problem
     */
    public static Problem of(Rule rule, String property, String message, @Nullable SourceRange range) {
        Objects.requireNonNull(rule, "rule");
        return new Problem(rule.id(), rule.severity(), property, message, range);
    }

    /**
     * This problem at a place.
     *
     * @param range where in the file
     * @return the problem with that range
     */
    public Problem withRange(SourceRange range) {
        return new Problem(rule, severity, property, message, Objects.requireNonNull(range, "range"));
    }

    /**
     * Whether this is an error.
     *
     * @return true for {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Whether this is a problem of a rule.
     *
     * @param rule the rule
     * @return true where {@link #rule()} is the rule's name
     */
    public boolean is(Rule rule) {
        return Objects.requireNonNull(rule, "rule").id().equals(this.rule);
    }

    /**
     * The problem as compilers print one: {@code path:line:column: message}, or {@code path: message} without a range.
     *
     * @param path the file's name
     * @return one line
     */
    public String in(String path) {
        Objects.requireNonNull(path, "path");
        return range == null
                ? path + ": " + message
                : path + ":" + range.startLine() + ":" + range.startColumn() + ": " + message;
    }

    /**
     * A value as messages quote it: in double quotes, on one line, control and other invisible characters as
     * {@code \}{@code uXXXX}, and cut with {@code …} after 80 characters.
     *
     * @param value any text
     * @return the quoted text
     */
    public static String quote(String value) {
        Objects.requireNonNull(value, "value");
        StringBuilder quoted = new StringBuilder(Math.min(value.length(), QUOTED_LENGTH) + 2).append('"');
        int shown = 0;
        int index = 0;
        for (; index < value.length() && shown < QUOTED_LENGTH; shown++) {
            int character = value.codePointAt(index);
            appendVisible(quoted, character);
            index += Character.charCount(character);
        }
        return quoted.append(index < value.length() ? "…\"" : "\"").toString();
    }

    private static void appendVisible(StringBuilder quoted, int character) {
        switch (character) {
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isInvisible(character)) {
                    appendEscaped(quoted, character);
                } else {
                    quoted.appendCodePoint(character);
                }
            }
        }
    }

    /** The number of a character as four hexadecimal digits or more. */
    private static void appendEscaped(StringBuilder quoted, int character) {
        quoted.append("\\u");
        for (int shift = character > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
            int digit = character >> shift & 0xF;
            if (digit > 0 || shift < 20) {
                quoted.append("0123456789ABCDEF".charAt(digit));
            }
        }
    }

    private static boolean isInvisible(int character) {
        if (character >= ' ' && character <= '~') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> character != ' ' && Character.isSpaceChar(character);
        };
    }
}
