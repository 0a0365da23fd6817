package io.github.postmodel.io.internal.faults;

import com.fasterxml.jackson.databind.util.ClassUtil;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a value that is spelled as people spell it is to be written for its type, where that is certain. */
final class MeantValue {
    private static final Set<Class<?>> WHOLE =
            Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class);
    private static final Set<Class<?>> DECIMAL = Set.of(Float.class, Double.class, BigDecimal.class, Number.class);

    private static final Pattern GROUPED =
            Pattern.compile("[-+]?\\d{1,3}(?:(?:,\\d{3}){1,6}|(?:[ _\u00a0\u202f]\\d{3}){1,6})");
    private static final Pattern NO_FRACTION = Pattern.compile("([-+]?\\d{1,18})[.,]0{1,2}");
    private static final Pattern WITH_COMMA = Pattern.compile("([-+]?\\d{1,18}),(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.](\\d{2}))?(?: ?([ap])\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("-{0,2}(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DURATION = Pattern.compile(
            "(?:(\\d{1,6}) ?(?:d|days?)(?: |$))?"
                    + "(?:(\\d{1,6}) ?(?:h|hrs?|hours?) ?)?"
                    + "(?:(\\d{1,6}) ?(?:m|mins?|minutes?) ?)?"
                    + "(?:(\\d{1,6}) ?(?:s|secs?|seconds?))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD =
            Pattern.compile("(\\d{1,6}) ?(y|years?|months?|w|weeks?|d|days?)", Pattern.CASE_INSENSITIVE);

    private MeantValue() {}

    /** What to write for a text; null where that is not certain. */
    static @Nullable String of(Class<?> type, String text) {
        try {
            Object meant = meant(type.isPrimitive() ? ClassUtil.wrapperType(type) : type, text.strip());
            return meant == null ? null : meant.toString();
        } catch (DateTimeException | ArithmeticException none) {
            return null;
        }
    }

    private static @Nullable Object meant(Class<?> type, String text) {
        if (WHOLE.contains(type)) {
            return whole(text);
        }
        if (DECIMAL.contains(type)) {
            MatchResult number = match(WITH_COMMA, text);
            return number == null ? null : number.group(1) + "." + number.group(2);
        }
        if (type == LocalTime.class) {
            return time(text);
        }
        if (type == YearMonth.class) {
            return month(text);
        }
        if (type == MonthDay.class) {
            MatchResult day = match(MONTH_AND_DAY, text);
            return day == null ? null : MonthDay.of(number(day, 1), number(day, 2));
        }
        if (type == Duration.class) {
            return duration(text);
        }
        if (type == Period.class) {
            return period(text);
        }
        return type == Currency.class ? currency(text) : null;
    }

    private static @Nullable String whole(String text) {
        if (match(GROUPED, text) != null) {
            return text.replaceAll("[^-+\\d]", "");
        }
        MatchResult number = match(NO_FRACTION, text);
        return number == null ? null : number.group(1);
    }

    private static @Nullable LocalTime time(String text) {
        MatchResult time = match(TIME, text);
        // A number by itself may be an hour, or anything else.
        if (time == null || text.length() == time.group(1).length()) {
            return null;
        }
        int hour = number(time, 1);
        String half = time.group(4);
        if (half == null) {
            return LocalTime.of(hour, number(time, 2), number(time, 3));
        }
        // Noon is 12 p.m.; there is no hour 0 or 13 in this way of counting.
        boolean isHour = hour >= 1 && hour <= 12;
        int first = half.equalsIgnoreCase("p") ? 12 : 0;
        return isHour ? LocalTime.of(hour % 12 + first, number(time, 2), number(time, 3)) : null;
    }

    private static @Nullable YearMonth month(String text) {
        MatchResult month = match(YEAR_FIRST, text);
        if (month != null) {
            return YearMonth.of(number(month, 1), number(month, 2));
        }
        month = match(MONTH_FIRST, text);
        return month == null ? null : YearMonth.of(number(month, 2), number(month, 1));
    }

    private static @Nullable Duration duration(String text) {
        MatchResult parts = text.isEmpty() ? null : match(DURATION, text);
        return parts == null
                ? null
                : Duration.ofDays(number(parts, 1))
                        .plusHours(number(parts, 2))
                        .plusMinutes(number(parts, 3))
                        .plusSeconds(number(parts, 4));
    }

    private static @Nullable String period(String text) {
        MatchResult period = match(PERIOD, text);
        return period == null
                ? null
                : "P" + period.group(1) + period.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static @Nullable String currency(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (currency.getCurrencyCode().equals(code)) {
                return code;
            }
        }
        return null;
    }

    private static @Nullable MatchResult match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.toMatchResult() : null;
    }

    /** A part that is not there is 0. */
    private static int number(MatchResult match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
