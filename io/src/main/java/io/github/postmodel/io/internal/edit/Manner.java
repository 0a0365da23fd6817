package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.StringAnalyzer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes what YAML leaves open. What it shows no example of is as in the canonical form.
 *
 * @param step how much further in a nested mapping is than its key
 * @param listIndent how much further in the dashes of a list are than its key
 * @param dashGap the spaces after a dash
 * @param flowLists whether lists are in brackets
 * @param flowMaps whether mappings are in braces
 * @param nullText how null is written; may be empty
 * @param fold whether long lines are folded
 * @param quotes the style of texts that need none
 */
record Manner(
        int step,
        int listIndent,
        int dashGap,
        boolean flowLists,
        boolean flowMaps,
        String nullText,
        boolean fold,
        ScalarStyle quotes) {

    /** The same, but with texts as most of some neighbours have them. */
    Manner near(List<Node> neighbours) {
        int plain = 0;
        int single = 0;
        int twice = 0;
        for (Node node : neighbours) {
            ScalarStyle style = freeStyle(node);
            plain += style == ScalarStyle.PLAIN ? 1 : 0;
            single += style == ScalarStyle.SINGLE_QUOTED ? 1 : 0;
            twice += style == ScalarStyle.DOUBLE_QUOTED ? 1 : 0;
        }
        boolean isQuoted = Math.max(single, twice) > plain;
        return withQuotes(
                !isQuoted ? ScalarStyle.PLAIN : single > twice ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.DOUBLE_QUOTED);
    }

    /** The style of a text that could have been written in any; null for all else. */
    static @Nullable ScalarStyle freeStyle(@Nullable Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.tag() == null
                        && !scalar.isBlock()
                        && ScalarStyle.PLAIN.allows(
                                scalar.text(), StringAnalyzer.analyze(scalar.text()), ScalarStyle.Place.FLOW)
                ? ScalarEditor.style(scalar.style())
                : null;
    }

    Manner withQuotes(ScalarStyle changed) {
        return new Manner(step, listIndent, dashGap, flowLists, flowMaps, nullText, fold, changed);
    }

    Manner withDashGap(int changed) {
        return new Manner(step, listIndent, changed, flowLists, flowMaps, nullText, fold, quotes);
    }

    /** The same, with collections as one that is there is written. */
    Manner withFlow(boolean lists, boolean maps) {
        return new Manner(step, listIndent, dashGap, lists, maps, nullText, fold, quotes);
    }
}
