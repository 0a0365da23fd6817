package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.DoubleQuotedStyle;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.StringAnalysis;
import io.github.postmodel.io.internal.yaml.StringAnalyzer;
import io.github.postmodel.io.internal.yaml.YamlOutput;

/**
 * Writes a text as a scalar, in a style if that can say it, else in the canonical one.
 *
 * @param place where the scalar is
 * @param column the columns before it on its line
 * @param indent the indentation of its further lines
 * @param fold whether it is folded where it is long
 * @param lineBreak the line ending
 */
record ScalarEditor(ScalarStyle.Place place, int column, int indent, boolean fold, String lineBreak) {
    String write(FieldText wanted, ScalarStyle preferred) {
        if (!wanted.isText()) {
            return wanted.text();
        }
        StringAnalysis analysis = StringAnalyzer.analyze(wanted.text());
        if (preferred == ScalarStyle.PLAIN && wanted.plainWhateverItsForm() && analysis.plain()) {
            return wanted.text();
        }
        ScalarStyle style = preferred.allows(wanted.text(), analysis, place)
                ? preferred
                : ScalarStyle.of(wanted.text(), analysis, place);
        TextBuffer out = new TextBuffer();
        YamlOutput output = YamlOutput.afterBlank(out, column);
        if (style == ScalarStyle.DOUBLE_QUOTED && !fold) {
            DoubleQuotedStyle.writeReadable(output, wanted.text());
        } else {
            style.write(output, wanted.text(), analysis, indent, fold);
        }
        return out.toString().replace("\n", lineBreak);
    }

    static ScalarStyle style(Node.Style style) {
        return switch (style) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            default -> ScalarStyle.PLAIN;
        };
    }

    /** Where a scalar itself starts, after its tag and its anchor. */
    static int contentStart(Source source, Node.Scalar scalar) {
        int start = scalar.start();
        byte[] bytes = source.bytes();
        while (start < scalar.end()
                && (bytes[start] == '!' && scalar.tag() != null || bytes[start] == '&' && scalar.anchor() != null)) {
            while (start < scalar.end() && !isSpace(bytes[start])) {
                start++;
            }
            while (start < scalar.end() && isSpace(bytes[start])) {
                start++;
            }
        }
        return start < scalar.end() ? start : scalar.start();
    }

    private static boolean isSpace(byte character) {
        return character >= 0 && character <= ' ';
    }
}
