package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.StringAnalyzer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a line that is not an entry how it would be one. */
final class StrayLine {
    /** A URL has a colon, too. */
    private static final Pattern NO_SPACE = Pattern.compile("([A-Za-z_][\\w-]*):(?!//| )[\\s\\p{Z}]*(\\S.*)");

    private static final Pattern EQUALS = Pattern.compile("([A-Za-z_][\\w-]*)\\s*=\\s*(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("-([^-\\s].*)");

    private StrayLine() {}

    static boolean lacksSpace(String line) {
        return NO_SPACE.matcher(line).matches();
    }

    /**
     * What is wrong with a line.
     *
     * @param isWhole whether its value ends on it, so that quotes around what is on the line are quotes around the value
     */
    static String of(String line, boolean isWhole) {
        Matcher noSpace = NO_SPACE.matcher(line);
        if (noSpace.matches()) {
            return Problem.quote(line) + " needs a space after the colon; "
                    + entry(noSpace, isWhole).orElse("put one there");
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            return Problem.quote(line) + " needs a space after the hyphen; "
                    + value(item.group(1), isWhole)
                            .map(value -> "write - " + value)
                            .orElse("put one there");
        }
        Matcher equals = EQUALS.matcher(line);
        if (equals.matches()) {
            return Problem.quote(line) + " is not an entry; "
                    + entry(equals, isWhole).orElse("write a colon and a space for the equals sign");
        }
        return Problem.quote(line)
                + " is not an entry, such as \"title: Hello\"; remove it, or indent it if it goes on with the line before";
    }

    private static Optional<String> entry(Matcher parts, boolean isWhole) {
        return value(parts.group(2), isWhole).map(value -> "write " + parts.group(1) + ": " + value);
    }

    /** A value as it is, or in quotes where YAML would not take all of it; empty where it has more lines and needs them. */
    private static Optional<String> value(String text, boolean isWhole) {
        boolean isWritten = text.matches("'[^']*'|\"[^\"\\\\]*\"|\\[[^\\[\\]{}'\"#:]*\\]");
        boolean isPlain = ScalarType.of(text) != ScalarType.STR
                || ScalarStyle.PLAIN.allows(text, StringAnalyzer.analyze(text), ScalarStyle.Place.BLOCK);
        if (isWritten || isPlain) {
            return Optional.of(text);
        }
        return isWhole ? Optional.of(QuotedLine.quote(text)) : Optional.empty();
    }
}
