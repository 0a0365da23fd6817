package io.github.postmodel.validate.input;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.settings.BadUsage;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns a pattern of {@code .gitignore} into a regular expression: {@code *} and {@code ?} stay within a name,
 * {@code **} goes over folders, {@code [a-z]} is a set and {@code \} takes the next character as it is.
 */
final class Glob {
    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int at;

    private Glob(String glob) {
        this.glob = glob;
    }

    /**
     * Compiles a pattern.
     *
     * @throws BadUsage if it is none
     */
    static Pattern compile(String glob) {
        try {
            return new Glob(glob).pattern();
        } catch (PatternSyntaxException fault) {
            throw new BadUsage("bad glob " + Problem.quote(glob) + ": " + fault.getDescription());
        }
    }

    private Pattern pattern() {
        while (at < glob.length()) {
            char character = glob.charAt(at++);
            switch (character) {
                case '*' -> star();
                case '?' -> regex.append("[^/]");
                case '[' -> set();
                case '\\' -> escaped();
                default -> literal(character);
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private void star() {
        boolean nameStarts = at == 1 || glob.charAt(at - 2) == '/';
        int next = at;
        while (next < glob.length() && glob.charAt(next) == '*') {
            next++;
        }
        boolean wholeName = next > at && nameStarts && (next == glob.length() || glob.charAt(next) == '/');
        at = next;
        if (!wholeName) {
            regex.append("[^/]*");
        } else if (at == glob.length()) {
            regex.append(".+");
        } else {
            at++;
            regex.append("(?:.*/)?");
        }
    }

    private void set() {
        int end = glob.indexOf(']', at + (isNegated() ? 2 : 1));
        if (end < 0) {
            throw new BadUsage("bad glob " + Problem.quote(glob) + ": [ is never closed; write \\[ for the character");
        }
        regex.append("(?!/)[");
        if (isNegated()) {
            regex.append('^');
            at++;
        }
        for (; at < end; at++) {
            char character = glob.charAt(at);
            if (character == '\\' && at + 1 < end) {
                character = glob.charAt(++at);
                regex.append('\\').append(character);
            } else if ("[]&^\\".indexOf(character) >= 0) {
                regex.append('\\').append(character);
            } else {
                regex.append(character);
            }
        }
        at = end + 1;
        regex.append(']');
    }

    private boolean isNegated() {
        return at < glob.length() && (glob.charAt(at) == '!' || glob.charAt(at) == '^');
    }

    private void escaped() {
        literal(at < glob.length() ? glob.charAt(at++) : '\\');
    }

    private void literal(char character) {
        regex.append(Pattern.quote(String.valueOf(character)));
    }
}
