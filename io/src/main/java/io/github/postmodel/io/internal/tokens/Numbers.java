package io.github.postmodel.io.internal.tokens;

import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Numbers and booleans of YAML 1.1 from their texts. */
final class Numbers {
    /** More digits make no number, as in Python; the text is then a text. */
    private static final int MAX_DIGITS = 4300;

    private static final int INT_DIGITS = 9;

    private Numbers() {}

    static boolean isTrue(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> true;
            default -> false;
        };
    }

    static boolean isReadable(String text) {
        return text.length() <= MAX_DIGITS;
    }

    /** An Integer, Long or BigInteger (the narrowest that fits), or a Double. */
    static Number of(ScalarType type, String text) {
        if (type == ScalarType.INT && isPlain(text)) {
            return Integer.parseInt(text);
        }
        if (ScalarValue.of(type, text) instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException(text + " is not a number");
    }

    private static boolean isPlain(String text) {
        if (text.length() > INT_DIGITS || text.charAt(0) == '0' && text.length() > 1) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < '0' || text.charAt(index) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A number with all the digits that are written. */
    static BigDecimal decimal(Number number, String text) {
        if (number instanceof BigInteger big) {
            return new BigDecimal(big);
        }
        if (number instanceof Double value) {
            String digits = text.replace("_", "");
            boolean finite = !value.isNaN() && !value.isInfinite();
            return finite && digits.indexOf(':') < 0 ? new BigDecimal(digits) : BigDecimal.valueOf(value);
        }
        return BigDecimal.valueOf(number.longValue());
    }
}
