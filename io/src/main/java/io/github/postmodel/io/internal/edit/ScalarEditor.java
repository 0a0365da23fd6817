package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.DoubleQuotedStyle;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.StringAnalysis;
import io.github.postmodel.io.internal.yaml.YamlOutput;
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

    /** The candidates to write a value: in the old style if that can say it, then in the canonical one. */
    List<String> candidates(Node.Scalar old, FieldText wanted) {
        List<String> candidates = new ArrayList<>();
        if (!wanted.isText()) {
            candidates.add(wanted.text());
            return candidates;
        }
        StringAnalysis analysis = StringAnalysis.of(wanted.text());
        ScalarStyle style = style(old.style());
        if (style == ScalarStyle.PLAIN && wanted.plainWhateverItsForm() && analysis.plain()) {
            candidates.add(wanted.text());
        } else if (style.allows(wanted.text(), analysis, place)) {
            candidates.add(write(style, wanted.text(), analysis));
        }
        candidates.add(write(ScalarStyle.of(wanted.text(), analysis, place), wanted.text(), analysis));
        return candidates;
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

    static ScalarStyle style(Node.Style style) {
        return switch (style) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            default -> ScalarStyle.PLAIN;
        };
    }
}
