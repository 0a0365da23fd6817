package io.github.postmodel.io.support;

import static java.util.stream.Collectors.joining;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values as text, for specifications and for the comparison with other readers: strings quoted, lists in brackets, sets
 * in parentheses and sorted, mappings in braces.
 */
public final class Shown {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private final DoubleFunction<String> doubles;

    private Shown(DoubleFunction<String> doubles) {
        this.doubles = doubles;
    }

    public static String of(@Nullable Object value) {
        return new Shown(Double::toString).value(value);
    }

    /** With each double as its 64 bits. */
    public static String exact(@Nullable Object value) {
        return new Shown(number -> Double.isNaN(number)
                        ? "nan"
                        : String.format(Locale.ROOT, "%016x", Double.doubleToRawLongBits(number)))
                .value(value);
    }

    /** The fields that are set, and every extra key. */
    public static List<String> lines(FrontMatter front) {
        List<String> lines = new ArrayList<>();
        add(lines, "title", front.title());
        add(lines, "date", front.date());
        add(lines, "tags", front.tags().isEmpty() ? null : front.tags());
        add(lines, "source", front.source());
        add(
                lines,
                "external_url",
                front.externalUrl() == null ? null : front.externalUrl().toString());
        add(
                lines,
                "post_kind",
                front.postKind() == null ? null : front.postKind().value());
        add(lines, "draft", front.draft() ? true : null);
        add(lines, "tldr", front.tldr());
        add(lines, "summary", front.summary());
        front.extra().forEach((key, value) -> lines.add("extra " + Problem.quote(key) + " " + of(value)));
        return lines;
    }

    private static void add(List<String> lines, String name, @Nullable Object value) {
        if (value != null) {
            lines.add(name + " " + of(value));
        }
    }

    private String value(@Nullable Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Double number) {
            return doubles.apply(number);
        }
        if (value instanceof LocalDate || value instanceof Number || value instanceof Boolean || value == null) {
            return String.valueOf(value);
        }
        if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        if (value instanceof OffsetDateTime time) {
            String offset = time.getOffset().getTotalSeconds() == 0
                    ? "+00:00"
                    : time.getOffset().getId();
            return TIME.format(time) + offset;
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> value(entry.getKey()) + ": " + value(entry.getValue()))
                    .collect(joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return value instanceof Set<?>
                    ? items.stream().map(this::value).sorted().collect(joining(", ", "(", ")"))
                    : items.stream().map(this::value).collect(joining(", ", "[", "]"));
        }
        throw new IllegalArgumentException(value.getClass().getName());
    }

    /** Not {@link Problem#quote}, which cuts. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '"', '\\' -> out.append('\\').append((char) unit);
                default -> out.append(isVisible(unit) ? Character.toString(unit) : String.format("\\u%04X", unit));
            }
        });
        return out.append('"').toString();
    }

    private static boolean isVisible(int unit) {
        return unit >= ' ' && unit < 0x7F || Character.isSurrogate((char) unit) || unit > 0xA0 && unit < 0x2000;
    }
}
