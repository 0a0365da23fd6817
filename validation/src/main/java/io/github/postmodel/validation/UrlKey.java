package io.github.postmodel.validation;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text that two URLs share if, and only if, they are equal: it takes less memory than a {@link URI}. */
final class UrlKey {
    private UrlKey() {}

    static String of(URI url) {
        return isItsOwn(url) ? url.toString() : canonical(url);
    }

    /** Nearly every URL is written in the only way that there is. */
    private static boolean isItsOwn(URI url) {
        String host = url.getHost();
        return host != null
                && host.equals(url.getRawAuthority())
                && isLowerCase(host)
                && isLowerCase(url.getScheme())
                && url.toString().indexOf('%') < 0;
    }

    private static boolean isLowerCase(@Nullable String text) {
        for (int index = 0; text != null && index < text.length(); index++) {
            if (text.charAt(index) >= 'A' && text.charAt(index) <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** The case of a scheme, of a host and of escapes does not count, and neither does how a port is written. */
    private static String canonical(URI url) {
        StringBuilder key = new StringBuilder();
        append(key, "", lowerCase(url.getScheme()), ":");
        if (url.isOpaque()) {
            append(key, "", url.getRawSchemeSpecificPart(), "");
        } else {
            if (url.getHost() == null) {
                append(key, "//", url.getRawAuthority(), "");
            } else {
                append(key.append("//"), "", url.getRawUserInfo(), "@");
                append(key, "", lowerCase(url.getHost()), url.getPort() < 0 ? "" : ":" + url.getPort());
            }
            append(key, "", url.getRawPath(), "");
            append(key, "?", url.getRawQuery(), "");
        }
        append(key, "#", url.getRawFragment(), "");
        return key.toString();
    }

    private static @Nullable String lowerCase(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder key, String before, @Nullable String part, String after) {
        if (part == null) {
            return;
        }
        key.append(before);
        for (int index = 0; index < part.length(); index++) {
            boolean isEscape = index > 1 && part.charAt(index - 2) == '%' || index > 0 && part.charAt(index - 1) == '%';
            char character = part.charAt(index);
            key.append(isEscape ? Character.toUpperCase(character) : character);
        }
        key.append(after);
    }
}
