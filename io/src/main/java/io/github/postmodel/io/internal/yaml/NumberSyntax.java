package io.github.postmodel.io.internal.yaml;

/** The patterns of PyYAML's resolver for {@code !!int} and {@code !!float}, as loops over the characters. */
final class NumberSyntax {
    private NumberSyntax() {}

    static boolean isInt(CharSequence text) {
        int length = text.length();
        int start = afterSign(text);
        if (start == length) {
            return false;
        }
        char first = text.charAt(start);
        if (first != '0') {
            int end = isDigit(first) ? skipDigits(text, start) : start;
            return end > start && (end == length || skipSexagesimal(text, end) == length);
        }
        if (start + 1 == length) {
            return true;
        }
        return switch (text.charAt(start + 1)) {
            case 'b' -> hasDigits(text, start + 2, 2);
            case 'x' -> hasDigits(text, start + 2, 16);
            default -> hasDigits(text, start + 1, 8);
        };
    }

    static boolean isFloat(CharSequence text) {
        int length = text.length();
        int start = afterSign(text);
        if (start == length) {
            return false;
        }
        if (text.charAt(start) == '.') {
            return isInfinityOrNan(text, start) || (start == 0 && isFraction(text));
        }
        if (!isDigit(text.charAt(start))) {
            return false;
        }
        int integral = skipDigits(text, start);
        int sexagesimal = skipSexagesimal(text, integral);
        if (sexagesimal == length || text.charAt(sexagesimal) != '.') {
            return false;
        }
        int end = skipDigits(text, sexagesimal + 1);
        return end == length || (sexagesimal == integral && isExponent(text, end));
    }

    private static boolean isFraction(CharSequence text) {
        if (text.length() < 2 || !isDigit(text.charAt(1))) {
            return false;
        }
        int end = skipDigits(text, 1);
        return end == text.length() || isExponent(text, end);
    }

    /** YAML 1.1 wants a sign in an exponent: {@code 1.0e5} is a string. */
    private static boolean isExponent(CharSequence text, int start) {
        int length = text.length();
        if (start + 2 >= length || (text.charAt(start) | 32) != 'e' || !isSign(text.charAt(start + 1))) {
            return false;
        }
        for (int i = start + 2; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInfinityOrNan(CharSequence text, int dot) {
        if (text.length() != dot + 4) {
            return false;
        }
        char a = text.charAt(dot + 1);
        char b = text.charAt(dot + 2);
        char c = text.charAt(dot + 3);
        if (a == 'i' || a == 'I') {
            return (b == 'n' && c == 'f') || (a == 'I' && b == 'N' && c == 'F');
        }
        return dot == 0 && ((a == 'n' && b == 'a' && c == 'n') || (a == 'N' && (b == 'a' || b == 'A') && c == 'N'));
    }

    /** Skips parts such as {@code :59} and {@code :7}; each is below 60. */
    private static int skipSexagesimal(CharSequence text, int start) {
        int length = text.length();
        int i = start;
        while (i + 1 < length && text.charAt(i) == ':' && isDigit(text.charAt(i + 1))) {
            boolean two = i + 2 < length && isDigit(text.charAt(i + 2));
            if (two && text.charAt(i + 1) > '5') {
                return i;
            }
            i += two ? 3 : 2;
        }
        return i;
    }

    private static int skipDigits(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && (isDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        return i;
    }

    private static boolean hasDigits(CharSequence text, int start, int radix) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_' && (c >= 0x80 || Character.digit(c, radix) < 0)) {
                return false;
            }
        }
        return start < text.length();
    }

    private static int afterSign(CharSequence text) {
        return isSign(text.charAt(0)) ? 1 : 0;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
