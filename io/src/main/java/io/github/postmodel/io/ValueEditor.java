package io.github.postmodel.io;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how the value of an entry can be changed where it stands, so that its style and its comments stay. */
final class ValueEditor {
    private final Source source;
    private final Entry entry;
    private final Node node;

    ValueEditor(Source source, Entry entry) {
        this.source = source;
        this.entry = entry;
        this.node = entry.value();
    }

    void addWays(@Nullable Object current, @Nullable Object wanted, List<List<Splice>> ways) {
        if (isCollection(wanted)) {
            if (node instanceof Node.Sequence list && current instanceof List<?> from && wanted instanceof List<?> to) {
                ListEditor.addWays(source, list, from, to, ways);
            }
        } else if (node instanceof Node.Scalar scalar && scalar.start() < scalar.end()) {
            if (wanted instanceof String text && BlockScalar.isOne(scalar)) {
                ways.add(List.of(new BlockScalar(source, scalar).with(text)));
            } else if (!BlockScalar.isOne(scalar)) {
                addScalar(scalar, wanted, ways);
            }
        }
        ways.add(List.of(whole(wanted)));
    }

    private void addScalar(Node.Scalar scalar, @Nullable Object wanted, List<List<Splice>> ways) {
        boolean folded = source.text(scalar.start(), scalar.end()).indexOf('\n') >= 0;
        ScalarEditor editor = new ScalarEditor(source, scalar.start(), indent() + 2, ScalarStyle.Place.BLOCK, folded);
        for (String text : editor.ways(scalar, FieldText.of(entry.key(), scalar, wanted))) {
            ways.add(List.of(new Splice(scalar.start(), scalar.end(), text)));
        }
    }

    /** The value in the canonical form behind the key's colon; a comment there stays on its line. */
    private Splice whole(@Nullable Object wanted) {
        int colon = entry.keyNode().end();
        while (source.bytes()[colon] != ':') {
            colon++;
        }
        int from = colon + 1;
        int end = Math.max(from, source.endWithoutBreak(from, Math.max(from, node.end())));
        String comment = comment(from);
        StringBuilder value = new StringBuilder();
        YamlEmitter.value(value, wanted, column(from), indent());
        int firstLine = value.indexOf("\n");
        if (!comment.isEmpty()) {
            value.insert(firstLine == 0 ? 0 : value.length(), comment);
            end = Math.max(end, from + Utf8.length(comment, 0, comment.length()));
        }
        return new Splice(from, end, value.toString().replace("\n", source.lineBreak(entry.start())));
    }

    /** The blanks and the comment between the colon and a value that starts on a later line. */
    private String comment(int from) {
        int lineEnd = source.endWithoutBreak(from, source.nextLine(from));
        String rest = source.text(from, lineEnd);
        boolean below = node.start() > lineEnd || node.start() == node.end();
        return below && rest.strip().startsWith("#") ? rest : "";
    }

    private int indent() {
        return column(entry.keyNode().start());
    }

    private int column(int offset) {
        String before = source.text(source.lineStart(offset), offset);
        return before.codePointCount(0, before.length());
    }

    static boolean isCollection(@Nullable Object value) {
        return value instanceof Iterable<?> || value instanceof Map<?, ?>;
    }
}
