package io.github.postmodel.io.internal.yaml;

import java.math.BigInteger;
import java.util.Locale;

/** Floats of YAML 1.1, as PyYAML's {@code construct_yaml_float}: 1.5, 6.8e+5, .inf, .nan, and 1:30.5 for 90.5. */
final class FloatValue {
    private static final BigInteger SIXTY = BigInteger.valueOf(60);

    private FloatValue() {}

    static double of(String text) {
        String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
        boolean negative = digits.startsWith("-");
        try {
            double value = unsigned(negative || digits.startsWith("+") ? digits.substring(1) : digits);
            return negative ? -value : value;
        } catch (NumberFormatException e) {
            throw Refused.value(text, "is not a number");
        }
    }

    private static double unsigned(String digits) {
        if (digits.equals(".inf")) {
            return Double.POSITIVE_INFINITY;
        }
        if (digits.equals(".nan")) {
            return Double.NaN;
        }
        return digits.indexOf(':') < 0 ? parse(digits) : sexagesimal(digits.split(":", -1));
    }

    /** Sums from the last part on, as PyYAML does: the order decides what rounding leaves. */
    private static double sexagesimal(String[] parts) {
        double value = 0;
        BigInteger base = BigInteger.ONE;
        for (int i = parts.length - 1; i >= 0; i--) {
            double factor = base.doubleValue();
            if (Double.isInfinite(factor)) {
                throw new NumberFormatException();
            }
            value += parse(parts[i]) * factor;
            base = base.multiply(SIXTY);
        }
        return value;
    }

    /** As Python's {@code float(text)}; Java's also takes hexadecimal numbers and suffixes. */
    private static double parse(String text) {
        String number = text.strip();
        String unsigned = number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
        double sign = number.startsWith("-") ? -1 : 1;
        return switch (unsigned) {
            case "inf", "infinity" -> sign * Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> {
                if (!isDecimal(unsigned)) {
                    throw new NumberFormatException();
                }
                yield sign * Double.parseDouble(unsigned);
            }
        };
    }

    private static boolean isDecimal(String text) {
        int integral = skipDigits(text, 0);
        int end = integral;
        if (end < text.length() && text.charAt(end) == '.') {
            end = skipDigits(text, end + 1);
        }
        if (end - (end > integral ? 1 : 0) == 0) {
            return false;
        }
        if (end == text.length()) {
            return true;
        }
        if (text.charAt(end) != 'e') {
            return false;
        }
        int exponent = end + 1;
        if (exponent < text.length() && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
            exponent++;
        }
        return exponent < text.length() && skipDigits(text, exponent) == text.length();
    }

    private static int skipDigits(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
