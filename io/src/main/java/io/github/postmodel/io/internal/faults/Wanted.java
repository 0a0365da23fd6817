package io.github.postmodel.io.internal.faults;

import com.fasterxml.jackson.databind.JavaType;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written for a type, in words for people.
 *
 * @param noun such as {@code a whole number}
 * @param example a text that is one
 */
public record Wanted(String noun, String example) {
    private static final Wanted TEXT = new Wanted("a text", "some text");
    private static final Wanted WHOLE = new Wanted("a whole number", "12");
    private static final Wanted NUMBER = new Wanted("a number", "1.5");
    private static final Wanted DATE = new Wanted("a date with an offset", "2025-09-18T16:00:00+00:00");
    private static final Wanted LINK = new Wanted("a URL", "https://example.org/a");

    private static final Wanted PATH = new Wanted("a path", "images/a.png");

    private static final Map<Class<?>, Wanted> KNOWN = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(CharSequence.class, TEXT),
            Map.entry(Boolean.class, new Wanted("true or false", "true")),
            Map.entry(Character.class, new Wanted("one character", "a")),
            Map.entry(Byte.class, WHOLE),
            Map.entry(Short.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(BigInteger.class, WHOLE),
            Map.entry(AtomicInteger.class, WHOLE),
            Map.entry(AtomicLong.class, WHOLE),
            Map.entry(Float.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(Number.class, NUMBER),
            Map.entry(OffsetDateTime.class, DATE),
            Map.entry(ZonedDateTime.class, DATE),
            Map.entry(Instant.class, DATE),
            Map.entry(Date.class, DATE),
            Map.entry(Calendar.class, DATE),
            Map.entry(LocalDateTime.class, new Wanted("a date and time", "2025-09-18T16:00:00")),
            Map.entry(LocalDate.class, new Wanted("a date", "2025-09-18")),
            Map.entry(LocalTime.class, new Wanted("a time", "16:00")),
            Map.entry(OffsetTime.class, new Wanted("a time with an offset", "16:00+00:00")),
            Map.entry(Year.class, new Wanted("a year", "2025")),
            Map.entry(YearMonth.class, new Wanted("a month", "2025-09")),
            Map.entry(MonthDay.class, new Wanted("a day of the year", "--09-18")),
            Map.entry(Duration.class, new Wanted("a duration", "PT1H30M")),
            Map.entry(Period.class, new Wanted("a period", "P1M")),
            Map.entry(ZoneId.class, new Wanted("a time zone", "Europe/Berlin")),
            Map.entry(ZoneOffset.class, new Wanted("an offset", "+02:00")),
            Map.entry(Locale.class, new Wanted("a language", "en")),
            Map.entry(URI.class, LINK),
            Map.entry(URL.class, LINK),
            Map.entry(File.class, PATH),
            Map.entry(Path.class, PATH),
            Map.entry(Pattern.class, new Wanted("a regular expression", "img-.*")),
            Map.entry(Charset.class, new Wanted("a charset", "UTF-8")),
            Map.entry(Currency.class, new Wanted("a currency", "EUR")),
            Map.entry(TimeZone.class, new Wanted("a time zone", "Europe/Berlin")),
            Map.entry(InetAddress.class, new Wanted("an IP address", "192.0.2.1")),
            Map.entry(UUID.class, new Wanted("a UUID", "123e4567-e89b-12d3-a456-426614174000")));

    /** What is to be written for a type of one value; null for any other. */
    public static @Nullable Wanted of(JavaType type) {
        return KNOWN.get(wrapper(type.getRawClass()));
    }

    /** Whether there are few texts that are one, so that the example is no example. */
    public boolean isFlag() {
        return noun.equals("true or false");
    }

    boolean isZone() {
        return noun.equals("a time zone");
    }

    boolean isText() {
        return equals(TEXT);
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    private static Class<?> wrapper(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    /** The least and the greatest of a type of numbers; empty where there are none. */
    public static String range(JavaType type) {
        Class<?> number = wrapper(type.getRawClass());
        if (number == Byte.class) {
            return Byte.MIN_VALUE + " to " + Byte.MAX_VALUE;
        }
        if (number == Short.class) {
            return Short.MIN_VALUE + " to " + Short.MAX_VALUE;
        }
        if (number == Integer.class || number == AtomicInteger.class) {
            return Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
        }
        if (number == Float.class) {
            return "-3.4e+38 to 3.4e+38";
        }
        if (number == Double.class) {
            return "-1.7e+308 to 1.7e+308";
        }
        return number == Long.class || number == AtomicLong.class ? Long.MIN_VALUE + " to " + Long.MAX_VALUE : "";
    }
}
