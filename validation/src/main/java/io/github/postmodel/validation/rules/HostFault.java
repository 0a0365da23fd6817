package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why there cannot be a host of a name, as browsers and the domain name system have it. */
final class HostFault {
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final Pattern PORT = Pattern.compile("0*(\\d{0,5})");
    private static final Pattern DOT = Pattern.compile("\\.");

    /** To browsers, a host is an IPv4 address where its last label is a number. */
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9A-Fa-f]*");

    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    private HostFault() {}

    /** What is wrong with a host and its port; null where nothing is. */
    static @Nullable String of(Authority authority) {
        String host = authority.host();
        if (host.isEmpty()) {
            return "has no host";
        }
        String fault = host.startsWith("[") ? null : ofName(host);
        if (fault != null) {
            return "has the host " + Problem.quote(host) + ", and " + fault;
        }
        return isPort(authority.port()) ? null : "has a port that is not 0 to 65535";
    }

    private static boolean isPort(String port) {
        var digits = PORT.matcher(port);
        return digits.matches() && (digits.group(1).isEmpty() || Integer.parseInt(digits.group(1)) <= 65_535);
    }

    private static @Nullable String ofName(String host) {
        int bad = HostCharacters.firstBad(host);
        if (bad >= 0) {
            return host.charAt(bad) == '%'
                    ? "no host has a percent-escape"
                    : "no host has the character " + HostCharacters.name(host.codePointAt(bad));
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String[] labels = DOT.split(name, -1);
        for (String label : labels) {
            String fault = ofLabel(label);
            if (fault != null) {
                return fault;
            }
        }
        if (NUMBER.matcher(labels[labels.length - 1]).matches()
                && !IPV4.matcher(name).matches()) {
            return "one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1";
        }
        return name.length() > LONGEST_HOST ? "a host has at most " + LONGEST_HOST + " characters" : null;
    }

    private static @Nullable String ofLabel(String label) {
        if (label.isEmpty()) {
            return "there is nothing before or after one of its dots";
        }
        if (label.startsWith("-") || label.endsWith("-")) {
            return "no part of a host starts or ends with a hyphen";
        }
        return label.length() > LONGEST_LABEL ? "a part of a host has at most " + LONGEST_LABEL + " characters" : null;
    }
}
