package io.github.postmodel.io.internal.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The text of a float: Python's {@code repr}, as PyYAML's {@code represent_float} writes it. */
final class FloatText {
    /** Whatever double this many digits came from, they come back from it. */
    private static final int SAFE_DIGITS = 15;

    private static final double EXACT_BELOW = 1e15;

    private FloatText() {}

    static String of(double value) {
        if (Double.isNaN(value)) {
            return ".nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? ".inf" : "-.inf";
        }
        if (value == 0) {
            return 1 / value > 0 ? "0.0" : "-0.0";
        }
        if (value == (long) value && Math.abs(value) < EXACT_BELOW) {
            return (long) value + ".0";
        }
        BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        return (value < 0 ? "-" : "") + layOut(digits, digits.length() - shortest.scale());
    }

    /** The fewest digits that are read as the value; {@code Double.toString} writes too many before JDK 19. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = value < Double.MIN_NORMAL ? 1 : SAFE_DIGITS; ; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                return nearest;
            }
            // At a power of two the gap above is the wider one: a decimal there may be read as the value though it
            // is not the nearest.
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            if (above.doubleValue() == value) {
                return above;
            }
        }
    }

    /** Puts the point after {@code point} digits; writes an exponent from 1e16 and below 1e-4. */
    private static String layOut(String digits, int point) {
        if (point > 16 || point < -3) {
            int exponent = point - 1;
            String fraction = digits.length() == 1 ? "0" : digits.substring(1);
            String sign = exponent < 0 ? "-" : "+";
            String padding = Math.abs(exponent) < 10 ? "0" : "";
            return digits.charAt(0) + "." + fraction + "e" + sign + padding + Math.abs(exponent);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length()) + ".0";
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
