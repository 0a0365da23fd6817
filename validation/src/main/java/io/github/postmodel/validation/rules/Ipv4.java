package io.github.postmodel.validation.rules;

import java.util.regex.Pattern;

/** Addresses of numbers. To browsers, a host is one where its last label is a number. */
final class Ipv4 {
    private Ipv4() {}

    /** Whether the last label of a host, which is not empty, makes it an address. */
    static boolean isMeant(String label) {
        return label.charAt(0) >= '0' && label.charAt(0) <= '9' && label.matches("\\d+|0[xX][0-9A-Fa-f]*");
    }

    /** Whether a host is an address of four numbers from 0 to 255. */
    static boolean isOne(String host) {
        return Numbers.FOUR.matcher(host).matches();
    }

    /** Made when it is first asked: hardly any host is a number, and it takes longer to make than to check a post. */
    private static final class Numbers {
        static final Pattern FOUR = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    }
}
