package io.github.postmodel.validation.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The least that a URL must be, and what one that is not was meant to be, where that is clear. */
final class SoundUrl {
    private static final String EXAMPLE = "https://example.org/a";

    private SoundUrl() {}

    /** Whether a URL has a scheme and a host that it may have, and no credentials. */
    static boolean is(URI url) {
        Authority authority = Authority.of(url);
        return isHttp(url) && HostFault.of(authority) == null && !authority.hasCredentials();
    }

    static boolean isHttp(URI url) {
        return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
    }

    /**
     * What to write for a URL that is none of http or https, or has no host.
     *
     * @param otherwise what is written before an example where it is not clear
     */
    static String meant(URI url, String otherwise) {
        String good = meant(url.toString());
        return isGood(good) && hasDomain(good) ? good : otherwise + EXAMPLE;
    }

    /** A text without the user name and password of a URL in it, which messages do not show: they end up in logs. */
    static String masked(String text) {
        return Slips.CREDENTIALS.matcher(text).replaceAll("//***@");
    }

    /** What to write for a URL with a user name or a password. */
    static String withoutCredentials(URI url) {
        String good = url.toString().replaceFirst("//[^/?#]*@", "//");
        return isGood(good) ? good : "the URL without it, such as " + EXAMPLE;
    }

    private static String meant(String url) {
        Matcher signs = Slips.SIGNS.matcher(url);
        if (signs.lookingAt()) {
            return signs.group(1) + "://" + url.substring(signs.end());
        }
        Matcher scheme = Slips.SCHEME.matcher(url);
        if (scheme.lookingAt()) {
            return "http" + scheme.group(1) + "://" + url.substring(scheme.end());
        }
        if (url.startsWith("//")) {
            return "https:" + url;
        }
        return "https://" + url;
    }

    /** Whether the host has a dot, and a word of letters after the last one. */
    private static boolean hasDomain(String url) {
        String host = Authority.of(URI.create(url)).host();
        int letters = host.length();
        while (letters > 0 && Character.isLetter(host.charAt(letters - 1))) {
            letters--;
        }
        return letters > 1 && host.charAt(letters - 1) == '.' && host.length() - letters > 1;
    }

    private static boolean isGood(String url) {
        try {
            return is(new URI(url));
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** Made when a URL is wrong: it takes longer than to check a post. */
    private static final class Slips {
        /** A scheme with signs in another number or order than {@code ://}. */
        static final Pattern SIGNS =
                Pattern.compile("(https?)(?:(?!://)[:/]{1,4}|:/{3,4})(?=[^:/])", Pattern.CASE_INSENSITIVE);

        /** A scheme with a letter too few, too many, or swapped. */
        static final Pattern SCHEME = Pattern.compile(
                "(?:htt|htp|htpp|hhtp|hptt|thtp|htttp|hhttp|httpp|ttp|ttps|hts)(s?)://", Pattern.CASE_INSENSITIVE);

        /** The user name and password of a URL, at the start of a text or after a scheme. */
        static final Pattern CREDENTIALS = Pattern.compile("(?<=^|:)//[^/?#\\s]*@");
    }
}
