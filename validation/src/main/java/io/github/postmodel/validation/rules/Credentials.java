package io.github.postmodel.validation.rules;

import java.util.regex.Pattern;

/** The user name and password of a URL, which messages do not show: they end up in logs. */
final class Credentials {
    private static final Pattern IN_URL = Pattern.compile("(?<=^|:)//[^/?#\\s]*@");

    private Credentials() {}

    static String masked(String text) {
        return IN_URL.matcher(text).replaceAll("//***@");
    }
}
