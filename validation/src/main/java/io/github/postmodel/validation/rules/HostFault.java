package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import org.jspecify.annotations.Nullable;

/** Says why there cannot be a host of a name, as browsers and the domain name system have it. */
final class HostFault {
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int HIGHEST_PORT = 65_535;

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
        int number = 0;
        for (int index = 0; index < port.length() && number <= HIGHEST_PORT; index++) {
            int digit = port.charAt(index) - '0';
            number = digit < 0 || digit > 9 ? HIGHEST_PORT + 1 : number * 10 + digit;
        }
        return number <= HIGHEST_PORT;
    }

    private static @Nullable String ofName(String host) {
        int bad = HostCharacters.firstBad(host);
        if (bad >= 0) {
            return host.charAt(bad) == '%'
                    ? "no host has a percent-escape"
                    : "no host has the character " + HostCharacters.name(host.codePointAt(bad));
        }
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            String fault = ofLabel(name.substring(start, dot));
            if (fault != null) {
                return fault;
            }
            start = dot + 1;
        }
        String last = name.substring(start);
        String fault = ofLabel(last);
        if (fault == null && Ipv4.isMeant(last) && !Ipv4.isOne(name)) {
            return "one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1";
        }
        return fault == null && name.length() > LONGEST_HOST
                ? "a host has at most " + LONGEST_HOST + " characters"
                : fault;
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
