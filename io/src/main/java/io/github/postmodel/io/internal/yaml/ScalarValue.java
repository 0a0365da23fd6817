package io.github.postmodel.io.internal.yaml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The values of scalars, as PyYAML's {@code SafeConstructor} makes them.
 *
 * <p>It differs from PyYAML in three points: an integer of more than {@value IntegerValue#MAX_DIGITS} digits is
 * refused in every base (Python's default limit, which holds for decimal ones there), an offset beyond ±18:00 is
 * refused, as {@link java.time.ZoneOffset} has none, and only ASCII digits are digits under an explicit tag.
 */
public final class ScalarValue {
    private ScalarValue() {}

    /**
     * The value of a scalar: a Boolean, an Integer, Long or BigInteger (the narrowest that fits), a Double, a
     * LocalDate, LocalDateTime or OffsetDateTime, a String, or null.
     *
     * @param type what the plain text resolves to, or an explicit tag
     * @param text the text of the scalar
     * @throws IllegalArgumentException if the text has no value of the type, as {@code 2030-13-01}; the message tells a
     *     person what to write
     */
    public static @Nullable Object of(ScalarType type, String text) {
        return switch (type) {
            case STR -> text;
            case NULL -> null;
            case BOOL -> bool(text);
            case INT -> IntegerValue.of(text);
            case FLOAT -> FloatValue.of(text);
            case TIMESTAMP -> TimestampValue.of(text);
            case MERGE, VALUE -> throw Refused.value(text, "has a special meaning in YAML and is no value");
        };
    }

    private static boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> true;
            case "no", "false", "off" -> false;
            default -> throw Refused.value(text, "is neither true nor false");
        };
    }
}
