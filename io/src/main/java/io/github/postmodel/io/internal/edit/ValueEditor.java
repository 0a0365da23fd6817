package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.YamlEmitter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says how the value of an entry can be changed where it stands, so that its style and its comments stay. */
final class ValueEditor {
    private static final Pattern COMMENT = Pattern.compile("(\\s*#.*)");
    private static final Pattern HEADER_COMMENT = Pattern.compile("[^|>]*[|>][-+\\d]*(\\s+#.*)");

    private final Source source;
    private final Entry entry;
    private final Node node;
    private final int colonEnd;
    private final ScalarStyle.Place place;
    private final boolean fold;

    /**
     * An editor of a value.
     *
     * @param place where the value stands
     * @param fold whether a long value is folded even where the old one is on one line
     */
    ValueEditor(Source source, Entry entry, ScalarStyle.Place place, boolean fold) {
        this.source = source;
        this.place = place;
        this.entry = entry;
        this.fold = fold;
        this.node = entry.value();
        this.colonEnd = colonEnd(source, entry);
    }

    void addCandidates(@Nullable Object current, @Nullable Object wanted, List<List<Splice>> candidates) {
        if (!FieldText.isScalar(wanted)) {
            if (node instanceof Node.Sequence list && current instanceof List<?> from && wanted instanceof List<?> to) {
                addCandidate(ListEditor.edit(source, list, from, to, colonEnd), candidates);
            }
        } else if (node instanceof Node.Scalar scalar && scalar.start() < scalar.end()) {
            if (wanted instanceof String text && BlockScalar.isBlock(scalar) && (text.isEmpty() || !text.isBlank())) {
                addCandidate(new BlockScalar(source, scalar).with(text), candidates);
            } else if (!BlockScalar.isBlock(scalar)) {
                addScalar(scalar, wanted, candidates);
            }
        }
        if (colonEnd > 0 && !place.isFlow()) {
            candidates.add(List.of(whole(wanted)));
        }
    }

    private static void addCandidate(List<Splice> candidate, List<List<Splice>> candidates) {
        if (!candidate.isEmpty()) {
            candidates.add(candidate);
        }
    }

    private void addScalar(Node.Scalar scalar, @Nullable Object wanted, List<List<Splice>> candidates) {
        boolean folded = fold || source.text(scalar.start(), scalar.end()).indexOf('\n') >= 0;
        ScalarEditor editor = new ScalarEditor(source, scalar.start(), place, folded);
        for (String text : editor.candidates(scalar, FieldText.of(entry.key(), scalar, wanted))) {
            candidates.add(List.of(new Splice(scalar.start(), scalar.end(), text)));
        }
    }

    /** The value in the canonical form behind the key's colon; a comment there stays on its line. */
    private Splice whole(@Nullable Object wanted) {
        int end = Math.max(colonEnd, source.endWithoutBreak(colonEnd, Math.max(colonEnd, node.end())));
        String comment = comment();
        TextBuffer written = new TextBuffer();
        YamlEmitter.value(written, wanted, column(colonEnd), indent());
        StringBuilder value = new StringBuilder(written.toString());
        int firstLine = value.indexOf("\n");
        if (!comment.isEmpty()) {
            value.insert(firstLine == 0 ? 0 : value.length(), comment);
            end = Math.max(end, colonEnd + Utf8Text.length(comment, 0, comment.length()));
        }
        return new Splice(colonEnd, end, value.toString().replace("\n", source.lineBreak(entry.start())));
    }

    /** The comment behind the colon, or behind a block scalar's header, with the blanks before it. */
    private String comment() {
        int lineEnd = source.endWithoutBreak(colonEnd, source.nextLine(colonEnd));
        boolean header = node instanceof Node.Scalar scalar && BlockScalar.isBlock(scalar);
        boolean below = node.start() > lineEnd || node.start() == node.end();
        Matcher comment = (header ? HEADER_COMMENT : COMMENT).matcher(source.text(colonEnd, lineEnd));
        return (header || below) && comment.matches() ? comment.group(1) : "";
    }

    /** The offset behind the colon of the key, or -1 where it has none. */
    private static int colonEnd(Source source, Entry entry) {
        int value = Math.min(entry.value().start(), source.length());
        for (int offset = entry.keyNode().end(); offset < value; offset++) {
            if (source.bytes()[offset] == ':') {
                return offset + 1;
            }
        }
        return -1;
    }

    private int indent() {
        return column(entry.keyNode().start());
    }

    private int column(int offset) {
        String before = source.text(source.lineStart(offset), offset);
        return before.codePointCount(0, before.length());
    }
}
