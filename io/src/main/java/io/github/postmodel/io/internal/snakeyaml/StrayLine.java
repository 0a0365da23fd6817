package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.StringAnalyzer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a line that is not an entry how it would be one. */
final class StrayLine {
    /** A URL has a colon, too. */
    private static final Pattern NO_SPACE = Pattern.compile("([A-Za-z_][\\w-]*):(?!//)[\\s\\p{Z}]*(\\S.*)");

    private static final Pattern EQUALS = Pattern.compile("([A-Za-z_][\\w-]*)\\s*=\\s*(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("-([^-\\s].*)");

    private StrayLine() {}

    static boolean lacksSpace(String line) {
        return NO_SPACE.matcher(line).matches();
    }

    static String of(String line) {
        Matcher noSpace = NO_SPACE.matcher(line);
        if (noSpace.matches()) {
            return Problem.quote(line) + " needs a space after the colon; write " + entry(noSpace);
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            return Problem.quote(line) + " needs a space after the hyphen; write - " + value(item.group(1));
        }
        Matcher equals = EQUALS.matcher(line);
        if (equals.matches()) {
            return Problem.quote(line) + " is not an entry; write " + entry(equals);
        }
        return Problem.quote(line)
                + " is not an entry, such as \"title: Hello\"; remove it, or indent it if it goes on with the line before";
    }

    private static String entry(Matcher parts) {
        return parts.group(1) + ": " + value(parts.group(2));
    }

    /** A value as it is, or in quotes where YAML would not take all of it. */
    private static String value(String text) {
        boolean isWritten = text.matches("'[^']*'|\"[^\"\\\\]*\"|\\[[^\\[\\]{}'\"#:]*\\]");
        boolean isPlain = ScalarType.of(text) != ScalarType.STR
                || ScalarStyle.PLAIN.allows(text, StringAnalyzer.analyze(text), ScalarStyle.Place.BLOCK);
        return isWritten || isPlain ? text : QuotedLine.quote(text);
    }
}
