package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.yaml.ScalarText;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A new value in the spelling of the old one: {@code No} for {@code Yes}, {@code 2_000} for {@code 1_000}. */
final class Spelling {
    private static final Map<String, String> OPPOSITES =
            Map.of("true", "false", "false", "true", "yes", "no", "no", "yes", "on", "off", "off", "on");

    /** A date, what is between it and the time, the time, what is before the offset, the offset. */
    private static final Pattern TIME = Pattern.compile("([0-9-]+)([Tt]|[ \\t]+)([0-9:.]+)([ \\t]*)(Z|[-+][0-9:]+)?");

    private Spelling() {}

    /** The text of a value that is no string, spelled as an old text where that can say it. */
    static String of(String old, @Nullable Object wanted) {
        String canonical = ScalarText.of(wanted);
        if (wanted instanceof Boolean value) {
            return word(old, value);
        }
        String spelled = canonical;
        if (wanted instanceof Temporal) {
            spelled = time(old, canonical);
        } else if (ScalarType.of(old) == ScalarType.INT && ScalarType.of(canonical) == ScalarType.INT) {
            spelled = number(old, canonical);
        }
        return says(spelled, wanted) ? spelled : canonical;
    }

    private static boolean says(String text, @Nullable Object wanted) {
        try {
            ScalarType type = ScalarType.of(text);
            return type != ScalarType.STR && Objects.equals(ScalarValue.of(type, text), wanted);
        } catch (IllegalArgumentException noValue) {
            return false;
        }
    }

    /** The opposite of the old word in its own spelling, such as {@code No} for {@code Yes}. */
    private static String word(String old, boolean wanted) {
        String lower = old.toLowerCase(Locale.ROOT);
        String opposite = OPPOSITES.get(lower);
        if (opposite == null) {
            return Boolean.toString(wanted);
        }
        String word = says(old, wanted) ? lower : opposite;
        if (old.equals(old.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(old.charAt(0));
        return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    private static String number(String old, String canonical) {
        BigInteger value = new BigInteger(canonical);
        String sign = old.startsWith("+") && value.signum() >= 0 ? "+" : value.signum() < 0 ? "-" : "";
        String digits = old.startsWith("+") || old.startsWith("-") ? old.substring(1) : old;
        if (digits.startsWith("0x")) {
            String hexadecimal = value.abs().toString(16);
            boolean upper = !digits.equals(digits.toLowerCase(Locale.ROOT));
            return sign + "0x" + (upper ? hexadecimal.toUpperCase(Locale.ROOT) : hexadecimal);
        }
        if (digits.startsWith("0b")) {
            return sign + "0b" + value.abs().toString(2);
        }
        if (digits.length() > 1 && digits.startsWith("0")) {
            return sign + "0" + value.abs().toString(8);
        }
        String plain = value.abs().toString();
        return sign + (digits.matches("\\d{1,3}(_\\d{3})+") ? inThousands(plain) : plain);
    }

    private static String inThousands(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, '_');
        }
        return grouped.toString();
    }

    /** A time with the separators of the old one; its {@code Z} stays where the offset is none. */
    static String time(String old, String canonical) {
        Matcher from = TIME.matcher(old);
        Matcher to = TIME.matcher(canonical);
        if (!from.matches() || !to.matches()) {
            return canonical;
        }
        String offset = to.group(5) == null ? "" : to.group(5);
        if (offset.equals("+00:00") && "Z".equals(from.group(5))) {
            offset = "Z";
        }
        return to.group(1) + from.group(2) + to.group(3) + (offset.isEmpty() ? "" : from.group(4)) + offset;
    }

    /** A time with the Z of one that could not be read. */
    static String zulu(String old, String canonical) {
        boolean isZulu = old.endsWith("Z") && TIME.matcher(canonical).matches() && canonical.endsWith("+00:00");
        return isZulu ? canonical.substring(0, canonical.length() - "+00:00".length()) + "Z" : canonical;
    }
}
