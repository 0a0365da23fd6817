package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Proposes how a key can get another name: in its own quotes where they can say it, then in the canonical form. */
public final class KeyEditor {
    private KeyEditor() {}

    /** Candidates for another name, the least invasive first; none for a key that is an alias or a block scalar. */
    public static Stream<List<Splice>> rename(Source source, Node key, boolean flow, String name) {
        List<List<Splice>> candidates = new ArrayList<>();
        if (key instanceof Node.Scalar old && !old.isBlock()) {
            int start = ScalarEditor.contentStart(source, old);
            ScalarStyle.Place place = flow ? ScalarStyle.Place.FLOW_KEY : ScalarStyle.Place.BLOCK_KEY;
            for (ScalarStyle style : List.of(
                    ScalarEditor.style(old.style()),
                    ScalarStyle.PLAIN,
                    ScalarStyle.SINGLE_QUOTED,
                    ScalarStyle.DOUBLE_QUOTED)) {
                TextBuffer text = new TextBuffer();
                if (style.tryWrite(text, name, 0, 0, place)) {
                    candidates.add(List.of(new Splice(start, old.end(), text.toString())));
                }
            }
        }
        return candidates.stream();
    }

    /** The style of a new key beside others: quotes where all of them have the same. */
    static ScalarStyle usual(List<Node> keys) {
        ScalarStyle usual = null;
        for (Node key : keys) {
            ScalarStyle style = key instanceof Node.Scalar scalar ? ScalarEditor.style(scalar.style()) : usual;
            if (style == null || usual != null && style != usual) {
                return ScalarStyle.PLAIN;
            }
            usual = style;
        }
        return usual == null ? ScalarStyle.PLAIN : usual;
    }
}
