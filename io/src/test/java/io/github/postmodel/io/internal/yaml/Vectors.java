package io.github.postmodel.io.internal.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads files of vectors, as {@code src/test/python/vectors.py} writes them; it describes the notation. */
public final class Vectors {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Vectors() {}

    /** The vectors that every build runs. */
    public static Stream<Vector> committed() {
        try (var in = Vectors.class.getResourceAsStream("/vectors.jsonl")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The vectors of another file; the caller closes the stream. */
    @SuppressWarnings("StreamResourceLeak")
    public static Stream<Vector> of(Path file) {
        try {
            return parse(Files.lines(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Vector> parse(Stream<String> lines) {
        AtomicInteger number = new AtomicInteger();
        return lines.map(line -> parse(line, number.incrementAndGet()));
    }

    private static Vector parse(String line, int number) {
        try {
            JsonNode json = JSON.readTree(line);
            Map<String, Object> value = new LinkedHashMap<>();
            map(json.get("value").get("map")).forEach((key, item) -> value.put((String) key, item));
            return new Vector(
                    number,
                    value,
                    json.get("yaml").textValue(),
                    json.get("readsBack").booleanValue());
        } catch (IOException e) {
            throw new UncheckedIOException("line " + number, e);
        }
    }

    private static @Nullable Object value(JsonNode json) {
        return switch (json.getNodeType()) {
            case NULL -> null;
            case BOOLEAN -> json.booleanValue();
            case STRING -> json.textValue();
            case ARRAY -> list(json);
            default -> {
                Map.Entry<String, JsonNode> member =
                        json.properties().iterator().next();
                yield typed(member.getKey(), member.getValue());
            }
        };
    }

    private static Object typed(String type, JsonNode json) {
        return switch (type) {
            case "int" -> integer(new BigInteger(json.textValue()));
            case "float" -> floating(json.textValue());
            case "date" -> LocalDate.parse(json.textValue());
            case "datetime" -> datetime(json.textValue());
            case "set" -> set(json);
            case "map" -> map(json);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static Number integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static double floating(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }

    private static Object datetime(String text) {
        boolean offset = text.indexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
        return offset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text);
    }

    private static List<Object> list(JsonNode json) {
        List<Object> list = new ArrayList<>();
        json.forEach(item -> list.add(value(item)));
        return list;
    }

    private static Set<Object> set(JsonNode json) {
        return new LinkedHashSet<>(list(json));
    }

    private static Map<Object, Object> map(JsonNode json) {
        Map<Object, Object> map = new LinkedHashMap<>();
        json.forEach(pair -> map.put(value(pair.get(0)), value(pair.get(1))));
        return map;
    }
}
