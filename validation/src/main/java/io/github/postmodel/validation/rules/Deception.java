package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import io.github.postmodel.internal.Text;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why people may read a URL other than browsers do, though it is one. */
final class Deception {
    /** Scripts that are written together, as in Unicode's UTS 39 (highly restrictive). */
    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    /** What belongs to any script, and characters newer than this Java. */
    private static final Set<UnicodeScript> ANY =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private Deception() {}

    /** What is deceptive in a URL with a host that can be; null where nothing is. */
    static @Nullable String in(URI url, String host) {
        if (isAscii(url.toString())) {
            return null;
        }
        for (String label : host.split("\\.", -1)) {
            Set<UnicodeScript> scripts = scripts(label);
            if (scripts.size() > 1 && TOGETHER.stream().noneMatch(group -> group.containsAll(scripts))) {
                return "has letters of more than one script (" + names(scripts) + ") in " + Problem.quote(label)
                        + ", and looks like another host; write " + plain(label);
            }
        }
        return invisible(url.toString());
    }

    private static boolean isAscii(String text) {
        // Asked of every URL: a stream would take longer to start.
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Set<UnicodeScript> scripts(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.removeAll(ANY);
        return scripts;
    }

    private static String names(Set<UnicodeScript> scripts) {
        return scripts.stream()
                .map(script -> script.name().charAt(0)
                        + script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** What hides nothing: the label as browsers look it up. */
    private static String plain(String label) {
        try {
            return "it in one script, or as " + IDN.toASCII(label, IDN.ALLOW_UNASSIGNED) + " if that is the host";
        } catch (IllegalArgumentException neverRegistered) {
            return "it in one script";
        }
    }

    /** A joiner or a selector belongs to the letter or the emoji before it. */
    private static @Nullable String invisible(String url) {
        for (int index = 0; index < url.length(); ) {
            int character = url.codePointAt(index);
            if (Text.isInvisible(character) && !isPartOfCharacter(character)) {
                return "has the invisible character " + HostCharacters.name(character) + " at character "
                        + (url.codePointCount(0, index) + 1) + "; remove it, or write " + encoded(character);
            }
            index += Character.charCount(character);
        }
        return null;
    }

    private static boolean isPartOfCharacter(int character) {
        return character == 0x200C || character == 0x200D || character >= 0xFE00 && character <= 0xFE0F;
    }

    private static String encoded(int character) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
        return encoded.toString();
    }
}
