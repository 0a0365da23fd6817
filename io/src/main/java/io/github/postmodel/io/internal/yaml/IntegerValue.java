package io.github.postmodel.io.internal.yaml;

import java.math.BigInteger;

/** Integers of YAML 1.1, as PyYAML's {@code construct_yaml_int}: 12, 1_000, 0b11, 017, 0x1F, and 1:30 for 90. */
final class IntegerValue {
    /** As many as Python reads; more would take time that grows with their square. */
    static final int MAX_DIGITS = 4300;

    private static final BigInteger SIXTY = BigInteger.valueOf(60);
    private static final int LONG_DIGITS = 15;

    private IntegerValue() {}

    /** The narrowest of Integer, Long and BigInteger that holds the number. */
    static Number of(String text) {
        String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
        if (digits.length() > MAX_DIGITS + 3) {
            throw Refused.value(text, "has more than " + MAX_DIGITS + " digits");
        }
        boolean negative = digits.startsWith("-");
        try {
            BigInteger value = unsigned(negative || digits.startsWith("+") ? digits.substring(1) : digits);
            return narrow(negative ? value.negate() : value);
        } catch (NumberFormatException e) {
            throw Refused.value(text, "is not a whole number");
        }
    }

    private static BigInteger unsigned(String digits) {
        if (digits.equals("0")) {
            return BigInteger.ZERO;
        }
        if (digits.startsWith("0b")) {
            return parse(digits.substring(2), 2, 'b');
        }
        if (digits.startsWith("0x")) {
            return parse(digits.substring(2), 16, 'x');
        }
        if (digits.startsWith("0")) {
            return parse(digits, 8, 'o');
        }
        return digits.indexOf(':') < 0 ? parse(digits, 10, '\0') : sexagesimal(digits);
    }

    private static BigInteger sexagesimal(String digits) {
        BigInteger value = BigInteger.ZERO;
        for (String part : digits.split(":", -1)) {
            value = value.multiply(SIXTY).add(parse(part, 10, '\0'));
        }
        return value;
    }

    /** As Python's {@code int(digits, radix)}, which also takes spaces, a sign and the prefix of the radix. */
    private static BigInteger parse(String text, int radix, char prefix) {
        String digits = text.strip();
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        if (prefix != '\0' && digits.length() > 1 && digits.charAt(0) == '0' && (digits.charAt(1) | 32) == prefix) {
            digits = digits.substring(2);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= 0x80 || Character.digit(digits.charAt(i), radix) < 0) {
                throw new NumberFormatException();
            }
        }
        BigInteger value = digits.length() > 0 && digits.length() <= LONG_DIGITS
                ? BigInteger.valueOf(Long.parseLong(digits, radix))
                : new BigInteger(digits, radix);
        return negative ? value.negate() : value;
    }

    private static Number narrow(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }
}
