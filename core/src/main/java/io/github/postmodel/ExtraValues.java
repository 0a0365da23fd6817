package io.github.postmodel;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the values of extra keys into the types that reading a file gives, so that equal content is equal. */
final class ExtraValues {
    /** Far above what the reader lets through; stops a collection that holds itself. */
    private static final int MAX_DEPTH = 1000;

    /** The reader's default limit lets half as many through. Stops lists that hold one list again and again. */
    private static final int MAX_VALUES = 1_000_000;

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private int values;

    private ExtraValues() {}

    static Map<String, @Nullable Object> freeze(Map<String, @Nullable Object> extra) {
        if (extra.isEmpty()) {
            return Map.of();
        }
        ExtraValues values = new ExtraValues();
        Map<String, @Nullable Object> frozen = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : extra.entrySet()) {
            String key = Objects.requireNonNull(entry.getKey(), "a key of extra");
            if (Field.named(key) != null) {
                throw new IllegalArgumentException(
                        "extra must not hold the known key " + Problem.quote(key) + "; set the field of that name");
            }
            frozen.put(key, values.frozen(entry.getValue(), 1));
        }
        return Collections.unmodifiableMap(frozen);
    }

    static @Nullable OffsetDateTime writable(@Nullable OffsetDateTime date) {
        if (date == null) {
            return null;
        }
        checkYear(date.getYear(), date);
        return date.getNano() == 0 ? date : date.truncatedTo(ChronoUnit.MICROS);
    }

    // Values may be null, as YAML's null is; the declared types of the JDK's collections cannot say so.
    @SuppressWarnings("NullAway")
    private Object frozen(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("extra is nested deeper than " + MAX_DEPTH + ", or holds itself");
        }
        if (++values > MAX_VALUES) {
            throw new IllegalArgumentException(
                    "extra holds more than " + MAX_VALUES + " values; one that is there twice counts twice");
        }
        if (value instanceof List<?> list) {
            return Collections.unmodifiableList(frozenAll(list, new ArrayList<>(list.size()), depth));
        }
        if (value instanceof Set<?> set) {
            for (Object element : set) {
                checkKey(element);
            }
            return Collections.unmodifiableSet(frozenAll(set, new LinkedHashSet<>(), depth));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> frozen = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                checkKey(entry.getKey());
                frozen.put(scalar(entry.getKey()), frozen(entry.getValue(), depth + 1));
            }
            return Collections.unmodifiableMap(frozen);
        }
        return scalar(value);
    }

    private <C extends Collection<Object>> C frozenAll(Collection<?> from, C to, int depth) {
        // Not by forEach: its frames come on top of each level's own.
        for (Object item : from) {
            to.add(frozen(item, depth + 1));
        }
        return to;
    }

    private static void checkKey(@Nullable Object key) {
        if (key instanceof Collection<?> || key instanceof Map<?, ?>) {
            // Without its content: that may hold itself, or take forever to write out.
            throw new IllegalArgumentException("a key in extra must be a scalar, not a collection");
        }
    }

    @SuppressWarnings("NullAway")
    private static Object scalar(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Double) {
            return value;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return narrowest(((Number) value).longValue());
        }
        if (value instanceof BigInteger big) {
            return big.compareTo(MIN_LONG) < 0 || big.compareTo(MAX_LONG) > 0 ? big : narrowest(big.longValue());
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof OffsetDateTime date) {
            if (date.getOffset().getTotalSeconds() % 60 != 0) {
                throw new IllegalArgumentException(
                        "the offset of " + date + " has seconds, which a YAML timestamp cannot have");
            }
            return writable(date);
        }
        if (value instanceof LocalDateTime date) {
            checkYear(date.getYear(), date);
            return date.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof LocalDate date) {
            checkYear(date.getYear(), date);
            return date;
        }
        throw new IllegalArgumentException(
                "extra cannot hold a " + value.getClass().getName()
                        + "; use a String, Boolean, Integer, Long, BigInteger, Double, LocalDate, LocalDateTime,"
                        + " OffsetDateTime, List, Set or Map");
    }

    private static Object narrowest(long number) {
        return number == (int) number ? (Object) (int) number : (Object) number;
    }

    private static void checkYear(int year, Object date) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("the year of " + date + " is not 1 to 9999, which the format can write");
        }
    }
}
