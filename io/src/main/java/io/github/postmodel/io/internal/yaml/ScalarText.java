package io.github.postmodel.io.internal.yaml;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The plain text of a scalar that is not a string, as PyYAML's {@code SafeRepresenter}. */
public final class ScalarText {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private ScalarText() {}

    /**
     * The text of a Boolean, a number, a date, or null.
     *
     * @throws IllegalArgumentException if YAML cannot say the value
     */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Double number) {
            return FloatText.of(number);
        }
        if (value instanceof LocalDateTime time) {
            return text(time);
        }
        if (value instanceof OffsetDateTime time) {
            return text(time.toLocalDateTime()) + text(time.getOffset(), time);
        }
        throw new IllegalArgumentException(
                "YAML cannot say a " + value.getClass().getName());
    }

    private static String text(LocalDateTime time) {
        return (time.get(ChronoField.MICRO_OF_SECOND) == 0 ? SECONDS : MICROS).format(time);
    }

    private static String text(ZoneOffset offset, OffsetDateTime time) {
        if (offset.getTotalSeconds() == 0) {
            return "+00:00";
        }
        if (offset.getTotalSeconds() % 60 != 0) {
            throw new IllegalArgumentException("the offset of " + time + " has seconds, which YAML cannot say");
        }
        return offset.getId();
    }
}
