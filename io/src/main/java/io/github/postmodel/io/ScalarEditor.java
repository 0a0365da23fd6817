package io.github.postmodel.io;

import io.github.postmodel.io.text.TextBuffer;
import io.github.postmodel.io.yaml.DoubleQuotedStyle;
import io.github.postmodel.io.yaml.ScalarStyle;
import io.github.postmodel.io.yaml.StringAnalysis;
import io.github.postmodel.io.yaml.YamlOutput;
import java.util.ArrayList;
import java.util.List;

/** Writes a scalar in the style of the one that it takes the place of. */
final class ScalarEditor {
    private final Source source;
    private final int at;
    private final ScalarStyle.Place place;
    private final boolean fold;

    /**
     * An editor for a place.
     *
     * @param at where the scalar starts
     * @param fold whether it may be folded
     */
    ScalarEditor(Source source, int at, ScalarStyle.Place place, boolean fold) {
        this.source = source;
        this.at = at;
        this.place = place;
        this.fold = fold;
    }

    /** The ways to write a value: in the old style if that can say it, then in the canonical one. */
    List<String> ways(Node.Scalar old, FieldText wanted) {
        List<String> ways = new ArrayList<>();
        if (!wanted.isText()) {
            ways.add(wanted.text());
            return ways;
        }
        StringAnalysis analysis = StringAnalysis.of(wanted.text());
        ScalarStyle style = style(old.style());
        if (style == ScalarStyle.PLAIN && wanted.plainWhateverItsForm() && analysis.plain()) {
            ways.add(wanted.text());
        } else if (style.allows(wanted.text(), analysis, place)) {
            ways.add(write(style, wanted.text(), analysis));
        }
        ways.add(write(ScalarStyle.of(wanted.text(), analysis, place), wanted.text(), analysis));
        return ways;
    }

    private String write(ScalarStyle style, String text, StringAnalysis analysis) {
        TextBuffer out = new TextBuffer();
        int start = source.lineStart(at);
        String before = source.text(start, at);
        YamlOutput output = YamlOutput.afterBlank(out, before.codePointCount(0, before.length()));
        if (style == ScalarStyle.DOUBLE_QUOTED && !fold) {
            DoubleQuotedStyle.writeReadable(output, text);
        } else {
            int indentation = before.length() - before.stripLeading().length();
            style.write(output, text, analysis, indentation + 2, fold);
        }
        return out.toString().replace("\n", source.lineBreak(start));
    }

    private static ScalarStyle style(Node.Style style) {
        return switch (style) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            default -> ScalarStyle.PLAIN;
        };
    }
}
