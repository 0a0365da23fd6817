package io.github.postmodel.validate.schema;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as a tool that knows JSON has it: null, Boolean, Integer, Long, BigInteger, Double, String, and lists and
 * maps of them. A date is its ISO text, such as {@code 2024-01-02}; a date with a time that of RFC 3339, such as
 * {@code 2024-01-02T10:00:00+09:00}.
 */
public final class PlainValues {
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("xxx");

    private PlainValues() {}

    /**
     * The values of a file.
     *
     * @param frontMatter the values as the file gives them
     * @param defaultZone the zone of a time that has no offset; null leaves it without
     */
    public static Map<String, @Nullable Object> of(
            Map<String, ? extends @Nullable Object> frontMatter, @Nullable ZoneId defaultZone) {
        return map(frontMatter, defaultZone);
    }

    private static @Nullable Object value(@Nullable Object value, @Nullable ZoneId zone) {
        if (value instanceof Map<?, ?> map) {
            return map(map, zone);
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> plain = new ArrayList<>(items.size());
            items.forEach(item -> plain.add(value(item, zone)));
            return plain;
        }
        if (value instanceof OffsetDateTime time) {
            return time(time.toLocalDateTime()) + WITH_OFFSET.format(time);
        }
        if (value instanceof LocalDateTime time) {
            return zone == null ? time(time) : value(time.atZone(zone).toOffsetDateTime(), null);
        }
        if (value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            // JSON has no such number.
            return number.isNaN() ? ".nan" : number > 0 ? ".inf" : "-.inf";
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map, @Nullable ZoneId zone) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), value(value, zone)));
        return plain;
    }

    private static String time(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
}
