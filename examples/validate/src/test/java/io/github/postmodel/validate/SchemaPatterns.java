package io.github.postmodel.validate;

import java.time.LocalDate;

/** What the rules ask of a text, as regular expressions that ECMAScript and Java read alike. */
final class SchemaPatterns {
    private static final String CONTROLS = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F";
    /** What a reader sees nothing of, but for ASCII and for what is not of the basic plane. */
    private static final String WIDE_BLANKS = "\\u0085\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5"
            + "\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0"
            + "\\uFFF0-\\uFFF8";

    private static final String CLEAN_BLANKS = "\\t\\n\\r " + WIDE_BLANKS;

    static final String CLEAN = "^[^" + CONTROLS + "]*$";

    static final String NOT_BLANK = "[^\\u0000- \\u007F" + WIDE_BLANKS + "]";

    /** Reads on from the first character that counts, and never back. */
    static final String CLEAN_AND_NOT_BLANK =
            "^[" + CLEAN_BLANKS + "]*[^" + CLEAN_BLANKS + CONTROLS + "][^" + CONTROLS + "]*$";

    /** What YAML 1.1 calls a boolean: to a YAML 1.2 editor most of these are texts. */
    static final String BOOLEAN = "^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$";

    static final String HTTP_URL = httpUrl();

    private SchemaPatterns() {}

    /** Or nothing, as in a key that waits for its value. */
    private static String httpUrl() {
        String never =
                "\\u0000- \"<>\\\\\\^`{|}\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
        String host = chars(never + "/?#@:\\[\\]");
        String ipv6 = "\\[[0-9A-Fa-f:.]+(?:%[0-9A-Za-z_.]+)?\\]";
        String port = "0*(?:[0-5]?[0-9]{0,4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
        return "^(?:[Hh][Tt][Tt][Pp][Ss]?://(?:" + host + "+|" + ipv6 + ")(?::" + port + ")?(?:/"
                + chars(never + "?#\\[\\]") + "*)?(?:\\?" + chars(never + "#") + "*)?(?:#" + chars(never + "#")
                + "*)?)?$";
    }

    /** A character that is none of these, or one in its percent-encoding. */
    private static String chars(String excluded) {
        return "(?:[^%" + excluded + "]|%[0-9A-Fa-f]{2})";
    }

    /** A date and time with an offset, from the first day of a year on. */
    static String notBefore(LocalDate first) {
        if (first.getDayOfYear() != 1) {
            throw new IllegalArgumentException("no pattern for dates from " + first + " on");
        }
        String day = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
                + "|02-(?:0[1-9]|[12][0-9]))";
        String time = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";
        String offset = "(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9](?::[0-5][0-9])?|18:00(?::00)?))";
        return "^" + yearFrom(first.getYear()) + "-" + day + "T" + time + offset + "$";
    }

    /** Four digits that are no less than those of a year: 199[0-9] or [2-9] and three more. */
    private static String yearFrom(int year) {
        String digits = Integer.toString(year);
        StringBuilder years = new StringBuilder("(?:").append(year);
        for (int index = digits.length() - 1; index >= 0; index--) {
            char digit = digits.charAt(index);
            if (digit < '9') {
                years.append('|')
                        .append(digits, 0, index)
                        .append('[')
                        .append((char) (digit + 1))
                        .append("-9]");
                years.append("[0-9]".repeat(digits.length() - 1 - index));
            }
        }
        return years.append(')').toString();
    }
}
