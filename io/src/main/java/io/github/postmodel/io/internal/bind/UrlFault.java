package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.MarkdownLink;
import io.github.postmodel.io.internal.source.QuotedLine;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says which character of a text keeps it from being a URL, and what the URL is without it or with it encoded. */
final class UrlFault {
    private static final String EXAMPLE = "; write one such as https://example.org/a";

    /** What RFC 3986 allows nowhere in a URL. */
    private static final String NEVER = "\"<>\\^`{|}";

    /** What it allows in some places only. */
    private static final String MISPLACED = "[]#";

    /** Of a longer text no corrected one is shown. */
    private static final int LONGEST = 500;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private final String text;
    private final int stopped;

    private UrlFault(String text, int stopped) {
        this.text = text;
        this.stopped = stopped;
    }

    /** What is wrong with a text, where {@link URI} stopped at an index. */
    static ValueFault of(String key, String text, int stopped, Node value) {
        UrlFault fault = new UrlFault(text, stopped);
        int bad = fault.firstBad(0);
        boolean inHost = bad >= 0 && fault.isInHost(bad);
        return new ValueFault(
                inHost ? Rule.URL_HOST : Rule.URL_SYNTAX,
                key + " " + Problem.quote(text) + " is not a URL" + (inHost ? fault.ofHost(bad) : fault.of(bad)),
                value);
    }

    private String ofHost(int bad) {
        return ": its host has " + what(bad) + ", which no host can have" + EXAMPLE;
    }

    private String of(int bad) {
        Optional<String> link = MarkdownLink.url(text);
        if (link.isPresent()) {
            String url = link.get();
            boolean isGood = new UrlFault(url, url.length()).firstBad(0) < 0 && isUrl(url);
            return " but a link of Markdown" + (isGood ? "; write " + asValue(url) : EXAMPLE);
        }
        if (bad < 0) {
            return EXAMPLE;
        }
        String corrected = corrected();
        return ": it has " + what(bad) + (isUrl(corrected) ? "; write " + asValue(corrected) : EXAMPLE);
    }

    /** The index of the first character that is not allowed where it is, or -1. */
    private int firstBad(int from) {
        int index = from;
        while (index < text.length() && !isBad(index)) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index < text.length() ? index : -1;
    }

    private boolean isBad(int index) {
        int character = text.codePointAt(index);
        boolean badEscape = character == '%'
                && !ESCAPE.matcher(text).region(index, text.length()).lookingAt();
        return badEscape
                || isSpace(character)
                || Character.isISOControl(character)
                || NEVER.indexOf(character) >= 0
                || index == stopped && MISPLACED.indexOf(character) >= 0;
    }

    /** Whether an index is before the path; what is around the whole text is not part of a host. */
    private boolean isInHost(int index) {
        int host = text.indexOf("://") + 3;
        int end = host;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return host > 2 && index >= host && index < end && !isAround(index) && text.charAt(index) != '%';
    }

    /** Whether a character is space at an end of the text, or one of the brackets of Markdown around it. */
    private boolean isAround(int index) {
        int next = index + Character.charCount(text.codePointAt(index));
        return text.charAt(index) == '<' && index == 0
                || text.charAt(index) == '>' && next == text.length()
                || isSpace(text.codePointAt(index)) && (isBlank(0, next) || isBlank(index, text.length()));
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, to).codePoints().allMatch(UrlFault::isSpace);
    }

    private String corrected() {
        StringBuilder corrected = new StringBuilder();
        boolean hasFragment = false;
        for (int index = 0; index < text.length() && text.length() <= LONGEST; ) {
            int character = text.codePointAt(index);
            boolean secondFragment = hasFragment && character == '#';
            hasFragment |= character == '#';
            if (isBad(index) || secondFragment || index > stopped && "[]".indexOf(character) >= 0) {
                corrected.append(isAround(index) || Character.isISOControl(character) ? "" : encoded(character));
            } else {
                corrected.appendCodePoint(character);
            }
            index += Character.charCount(character);
        }
        return corrected.toString();
    }

    /** A URL as a value of YAML, where a colon at the end needs quotes. */
    private static String asValue(String url) {
        return url.endsWith(":") ? QuotedLine.quote(url) : url;
    }

    private static boolean isUrl(String text) {
        try {
            return new URI(text).getRawAuthority() != null;
        } catch (URISyntaxException fault) {
            return false;
        }
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private String what(int index) {
        int character = text.codePointAt(index);
        String name = character == ' '
                ? "a space"
                : Character.isISOControl(character) || isSpace(character)
                        ? String.format("the character U+%04X", character)
                        : Problem.quote(Character.toString(character));
        String digits = character == '%' ? " without two hexadecimal digits" : "";
        return name + " at character " + (text.codePointCount(0, index) + 1) + digits;
    }

    private static String encoded(int character) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", octet));
        }
        return encoded.toString();
    }
}
