package io.github.postmodel.io.internal.dates;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text that is no date is meant as, where it can mean one day only: {@code Sept 18, 2025}, {@code 09/18/2025},
 * {@code 2025-09-18 4:30 pm}. Not {@code 05/06/2025}, which is another day to either side of an ocean. For messages.
 *
 * @param date what is meant
 * @param isCertain whether it says so itself; else there is no month of that number, and so it is the day
 */
public record MeantDate(WrittenDate date, boolean isCertain) {
    private static final int LONGEST = 60;
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern TIME = Pattern.compile(
            "(?:(?<=\\d)T|[,\\s])\\s?(\\d{1,2})(?:[:.h](\\d\\d)(?:[:.](\\d\\d))?)?(?:\\s?([ap])\\.?m\\b\\.?)?"
                    + "(?:\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d))?(?![\\w.:/-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_OFFSET = Pattern.compile("\\s[+-]\\d\\d:?\\d\\d$");
    private static final Pattern ENDING = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern PIECE = Pattern.compile("\\p{Alpha}+|\\d+|[^\\p{Alnum}\\s]");
    private static final Set<String> BETWEEN = Set.of("-", "/", ".", ",", "of", "at");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> DAYS = Stream.of(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList();

    /** The date that a text is meant as; null where that is not certain. */
    public static @Nullable MeantDate of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = HYPHENS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("-")
                .strip();
        try {
            WrittenDate date = DateSyntax.parse(plain);
            return date == null ? new Reader().read(plain) : new MeantDate(date, true);
        } catch (DateTimeException missing) {
            return null;
        }
    }

    /** What to write for it, said to be an example where it is not certain. */
    public String advice(String key, String good) {
        return (isCertain ? "" : "one such as ") + key + good;
    }

    /** Reads one text, whatever the order of its parts. */
    private static final class Reader {
        private final List<String> numbers = new ArrayList<>();
        private boolean isCertain = true;
        private int month;
        private int weekday;

        private @Nullable MeantDate read(String text) {
            Matcher time = TIME.matcher(text);
            boolean hasTime = time.find();
            while (hasTime && time.group(2) == null && time.group(4) == null) {
                hasTime = time.find();
            }
            if (!hasTime) {
                return meant(date(text), LocalTime.MIDNIGHT, false, null);
            }
            String rest = text.substring(0, time.start()) + " " + text.substring(time.end());
            String offset = time.group(5);
            Matcher last = LAST_OFFSET.matcher(rest);
            if (offset == null && last.find()) {
                offset = last.group().strip();
                rest = rest.substring(0, last.start());
            }
            return meant(date(rest), time(time), true, offset(offset));
        }

        private @Nullable MeantDate meant(
                @Nullable LocalDate date, LocalTime time, boolean hasTime, @Nullable ZoneOffset offset) {
            return date == null
                    ? null
                    : new MeantDate(new WrittenDate(date.atTime(time), hasTime, offset, false), isCertain);
        }

        private static LocalTime time(Matcher time) {
            int hour = number(time.group(1));
            if (time.group(4) != null && hour <= 12) {
                hour = hour % 12 + (time.group(4).equalsIgnoreCase("p") ? 12 : 0);
            }
            return LocalTime.of(hour, number(time.group(2)), number(time.group(3)));
        }

        private static int number(@Nullable String digits) {
            return digits == null ? 0 : Integer.parseInt(digits);
        }

        private static @Nullable ZoneOffset offset(@Nullable String text) {
            if (text == null) {
                return null;
            }
            return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text);
        }

        private @Nullable LocalDate date(String text) {
            Matcher piece = PIECE.matcher(ENDING.matcher(text).replaceAll(""));
            while (piece.find()) {
                if (!take(piece.group().toLowerCase(Locale.ROOT))) {
                    return null;
                }
            }
            LocalDate date = month > 0 ? withName() : ofNumbers();
            boolean contradicts = date != null && weekday > 0 && date.getDayOfWeek() != DayOfWeek.of(weekday);
            return contradicts ? null : date;
        }

        /** Takes a number, a name or what is between them; false for anything else. */
        private boolean take(String piece) {
            if (Character.isDigit(piece.charAt(0))) {
                numbers.add(piece);
                return true;
            }
            int named = month > 0 ? 0 : place(piece, MONTHS);
            if (named > 0) {
                month = named;
                return true;
            }
            int day = weekday > 0 ? 0 : place(piece, DAYS);
            weekday = Math.max(weekday, day);
            return day > 0 || BETWEEN.contains(piece);
        }

        /** The place of a name, from 1, of which at least three letters are given; 0 where it is none. */
        private static int place(String piece, List<String> names) {
            for (int index = 0; index < names.size(); index++) {
                if (piece.length() >= 3 && names.get(index).startsWith(piece)) {
                    return index + 1;
                }
            }
            return 0;
        }

        private @Nullable LocalDate withName() {
            if (numbers.size() != 2) {
                return null;
            }
            boolean yearFirst = isYear(0) && isShort(1);
            return yearFirst || isShort(0) && isYear(1)
                    ? LocalDate.of(value(yearFirst ? 0 : 1), month, value(yearFirst ? 1 : 0))
                    : null;
        }

        private @Nullable LocalDate ofNumbers() {
            if (numbers.size() == 1) {
                // Only digits are also a number, but hardly one that is eight long and a day of these times.
                String day = numbers.get(0);
                return day.matches("(?:19|20)\\d{6}") ? LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE) : null;
            }
            if (numbers.size() != 3 || !isShort(1)) {
                return null;
            }
            if (isYear(0) && isShort(2)) {
                return LocalDate.of(value(0), value(1), value(2));
            }
            if (!isShort(0) || !isYear(2)) {
                return null;
            }
            int one = value(0);
            int other = value(1);
            isCertain = one == other;
            return isCertain || one > 12 || other > 12
                    ? LocalDate.of(value(2), Math.min(one, other), Math.max(one, other))
                    : null;
        }

        private boolean isYear(int index) {
            return numbers.get(index).length() == 4;
        }

        private boolean isShort(int index) {
            return numbers.get(index).length() <= 2;
        }

        private int value(int index) {
            return Integer.parseInt(numbers.get(index));
        }
    }
}
