package io.github.postmodel.validate.glob;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.usage.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a pattern as git does (wildmatch.c), but by characters where git goes by bytes. */
final class GlobParser {
    private static final int END = -1;

    private final String glob;
    private final boolean refusesEmptyRanges;
    private final List<NameGlob> names = new ArrayList<>();
    private List<CharSet> parts = new ArrayList<>();
    private int stars;
    private int at;

    GlobParser(String glob, boolean refusesEmptyRanges) {
        this.glob = glob;
        this.refusesEmptyRanges = refusesEmptyRanges;
    }

    /** The pattern name by name. */
    List<NameGlob> names() {
        for (int character = next(); character != END; character = next()) {
            switch (character) {
                case '/' -> endName();
                case '*' -> star();
                case '?' -> parts.add(CharSet.any());
                case '[' -> set();
                case '\\' -> escaped();
                default -> parts.add(CharSet.of(character));
            }
        }
        endName();
        if (names.get(names.size() - 1) == NameGlob.FOLDERS) {
            // A folder/** is what is in the folder, but not the folder itself.
            names.add(new NameGlob(List.of(NameGlob.STAR)));
        }
        return names;
    }

    private void star() {
        stars++;
        if (parts.isEmpty() || parts.get(parts.size() - 1) != NameGlob.STAR) {
            parts.add(NameGlob.STAR);
        }
    }

    private void endName() {
        boolean onlyStars = parts.size() == 1 && parts.get(0) == NameGlob.STAR;
        names.add(onlyStars && stars > 1 ? NameGlob.FOLDERS : new NameGlob(parts));
        parts = new ArrayList<>();
        stars = 0;
    }

    private void escaped() {
        int character = next();
        switch (character) {
            case END -> throw refusal("nothing follows the \\ at its end; write \\\\ for the character");
            case '/' -> endName();
            default -> parts.add(CharSet.of(character));
        }
    }

    private void set() {
        boolean negated = peek() == '!' || peek() == '^';
        at += negated ? 1 : 0;
        CharSet set = CharSet.empty(negated);
        // A ] that comes first is a character of the set.
        int previous = END;
        int character = inSet();
        do {
            if (character == '-' && previous != END && peek() != ']' && peek() != END) {
                int last = literal(inSet());
                range(set, previous, last);
                previous = END;
            } else if (character == '[' && peek() == ':' && className() != null) {
                addClass(set);
                previous = END;
            } else {
                previous = literal(character);
                set.with(previous, previous);
            }
            character = inSet();
        } while (character != ']');
        parts.add(set);
    }

    private void range(CharSet set, int first, int last) {
        if (refusesEmptyRanges && first > last) {
            String written = Character.toString(first) + "-" + Character.toString(last);
            throw refusal("there is nothing in the range " + written + "; turn it around");
        }
        set.with(first, last);
    }

    /** The name in {@code [:name:]} from the colon on; null where it is something else. */
    private @Nullable String className() {
        int bracket = glob.indexOf(']', at + 1);
        if (bracket < 0) {
            throw unclosed();
        }
        return bracket > at + 1 && glob.charAt(bracket - 1) == ':' ? glob.substring(at + 1, bracket - 1) : null;
    }

    private void addClass(CharSet set) {
        String name = String.valueOf(className());
        String ranges = switch (name) {
            case "alnum" -> "09AZaz";
            case "alpha" -> "AZaz";
            case "blank" -> "\t\t  ";
            case "cntrl" -> "\0\u001f\u007f\u007f";
            case "digit" -> "09";
            case "graph" -> "!~";
            case "lower" -> "az";
            case "print" -> " ~";
            case "punct" -> "!/:@[`{~";
            case "space" -> "\t\r  ";
            case "upper" -> "AZ";
            case "xdigit" -> "09AFaf";
            default -> throw refusal("there is no class [:" + name + ":]; write one such as [:alpha:]");
        };
        for (int index = 0; index < ranges.length(); index += 2) {
            set.with(ranges.charAt(index), ranges.charAt(index + 1));
        }
        at += name.length() + ":".length() + ":]".length();
    }

    private int literal(int character) {
        return character == '\\' ? inSet() : character;
    }

    private int inSet() {
        int character = next();
        if (character == END) {
            throw unclosed();
        }
        return character;
    }

    private int next() {
        int character = peek();
        at += character == END ? 0 : Character.charCount(character);
        return character;
    }

    private int peek() {
        return at < glob.length() ? glob.codePointAt(at) : END;
    }

    private Refusal unclosed() {
        return refusal("[ is never closed; write \\[ for the character");
    }

    private Refusal refusal(String fault) {
        return new Refusal("bad glob " + Problem.quote(glob) + ": " + fault);
    }
}
