package io.github.postmodel.validate.schema;

import io.github.postmodel.io.internal.dates.MeantDate;
import io.github.postmodel.io.internal.dates.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The formats that a text is always held to, as ajv-formats reads them, so that a schema says the same here and there.
 * No pattern can be tried in more ways than its text is long.
 */
public enum TextFormat {
    /** {@code 2025-09-18}. */
    DATE("a date", "2025-09-18", TextFormat::isDate),

    /** {@code 2025-09-18T16:00:00+00:00}; a space for the T is allowed, a missing offset is not. */
    DATE_TIME("a date and time with an offset", "2025-09-18T16:00:00+00:00", TextFormat::isDateTime),

    /** A URI of RFC 3986, with a scheme. */
    URI("a URL", "https://example.org/a", TextFormat::isUri),

    /** {@code jane@example.org}. */
    EMAIL("an e-mail address", "jane@example.org", TextFormat::isEmail);

    private static final Pattern TIME =
            Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?(?:[zZ]|([+-])(\\d\\d)(?::?(\\d\\d))?)");
    private static final String CHARACTER = "(?:[a-zA-Z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})";
    private static final Pattern URI_FORM =
            Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*+:(?://(?:(?:[a-zA-Z0-9\\-._~!$&'()*+,;=:]|"
                    + "%[0-9a-fA-F]{2})*+@)?(?:\\[[0-9a-fA-F:.vV]++]|(?:[a-zA-Z0-9\\-._~!$&'()*+,;=]|%[0-9a-fA-F]{2})*+)(?::\\d*+)?"
                    + "(?:/" + CHARACTER + "*+)*+|/?(?:" + CHARACTER + "++(?:/" + CHARACTER + "*+)*+)?+)"
                    + "(?:\\?(?:" + CHARACTER + "|[/?])*+)?(?:#(?:" + CHARACTER + "|[/?])*+)?");
    private static final String ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern EMAIL_FORM =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+@(?:[a-zA-Z0-9-]++\\.)++[a-zA-Z0-9-]++");
    private static final Pattern HYPHEN_AT_AN_END = Pattern.compile("[@.]-|-\\.|-$");

    private final String meaning;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // A method of this class.
    private final Predicate<String> accepts;

    TextFormat(String meaning, String example, Predicate<String> accepts) {
        this.meaning = meaning;
        this.example = example;
        this.accepts = accepts;
    }

    /** What it is, such as {@code a date}. */
    String meaning() {
        return meaning;
    }

    /**
     * What to write for a text that is not of this format: what it is meant as, or an example.
     *
     * @param defaultZone the zone of a date that has no offset; null where that is not known
     */
    String advice(String text, @Nullable ZoneId defaultZone) {
        MeantDate meant = this == DATE || this == DATE_TIME ? MeantDate.of(text) : null;
        if (meant == null) {
            return "one such as " + example;
        }
        WrittenDate date = meant.date();
        return meant.advice("", this == DATE ? date.local().toLocalDate().toString() : date.good(defaultZone));
    }

    /** Whether a text is of this format. */
    public boolean accepts(String text) {
        return accepts.test(text);
    }

    /** Its name in a schema, such as {@code date-time}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(0) == '+' || text.charAt(0) == '-') {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException fault) {
            return false;
        }
    }

    private static boolean isDateTime(String text) {
        if (text.length() < 20 || "tT \t".indexOf(text.charAt(10)) < 0 || !isDate(text.substring(0, 10))) {
            return false;
        }
        Matcher time = TIME.matcher(text.substring(11));
        return time.matches() && isTime(time);
    }

    private static boolean isTime(Matcher time) {
        int hour = number(time.group(1));
        int minute = number(time.group(2));
        int second = number(time.group(3));
        int sign = "-".equals(time.group(4)) ? -1 : 1;
        int hours = number(time.group(5));
        int minutes = number(time.group(6));
        if (hour > 23 || minute > 59 || hours > 23 || minutes > 59) {
            return false;
        }
        // A leap second is the last of a day in UTC.
        int ofUtc = Math.floorMod(hour * 60 + minute - sign * (hours * 60 + minutes), 24 * 60);
        return second < 60 || second == 60 && ofUtc == 24 * 60 - 1;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static boolean isUri(String text) {
        return URI_FORM.matcher(text).matches();
    }

    private static boolean isEmail(String text) {
        return EMAIL_FORM.matcher(text).matches()
                && !HYPHEN_AT_AN_END
                        .matcher(text.substring(text.lastIndexOf('@')))
                        .find();
    }
}
