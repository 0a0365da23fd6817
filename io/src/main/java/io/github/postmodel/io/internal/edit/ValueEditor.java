package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.Tags;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a value as it is written, as it is read and as it is wanted, all three together, down to the smallest parts that
 * differ, and makes a splice of each.
 */
final class ValueEditor {
    /** No text up to this length is folded. */
    private static final int LONG = 30;

    /** PyYAML has a type for these alone, which it gives them after a {@code !}, and cannot read. */
    private static final Set<Object> RESERVED = Set.of("!", "&", "*");

    private final Draft draft;
    private final Source source;
    private final List<Node> neighbours;

    /**
     * An editor of values.
     *
     * @param neighbours the values around those that are changed
     */
    ValueEditor(Draft draft, List<Node> neighbours) {
        this.draft = draft;
        this.neighbours = neighbours;
        this.source = draft.source();
    }

    /**
     * Changes the value of a pair or an item: part by part where that can be, else as a whole.
     *
     * @param depth how deep it is in its entry
     * @param flow whether it is in brackets or braces
     */
    void edit(Item item, @Nullable Object current, @Nullable Object wanted, int depth, boolean flow) {
        int size = draft.size();
        if (!draft.reaches(depth) || !editParts(item, current, wanted, depth, flow)) {
            draft.backTo(size);
            Node node = item.value();
            // What is on the line of the key stays; after a block, a comment on its last line is about its last part.
            int start = item.mark() < 0 ? node.start() : Math.min(node.start(), source.nextLine(item.mark()));
            int end = isFlow(node) ? node.end() : draft.lineAfter(node.end());
            if (isOfOneKind(node, wanted)
                    && sharesParts(current, wanted)
                    && draft.layout().hasComment(start, end)) {
                draft.loseComments();
            }
            replace(item, wanted, flow);
        }
    }

    private static boolean isOfOneKind(Node node, @Nullable Object wanted) {
        boolean isSet = isSet(node);
        return node instanceof Node.Sequence
                ? wanted instanceof List<?>
                : node instanceof Node.Mapping
                        && (isSet && wanted instanceof Set<?> || !isSet && wanted instanceof Map<?, ?>);
    }

    private static boolean isFlow(Node node) {
        return node instanceof Node.Sequence list ? list.flow() : node instanceof Node.Mapping map && map.flow();
    }

    private static boolean sharesParts(@Nullable Object current, @Nullable Object wanted) {
        Collection<?> old =
                current instanceof Map<?, ?> map ? map.keySet() : current instanceof Collection<?> all ? all : Set.of();
        Collection<?> now =
                wanted instanceof Map<?, ?> map ? map.keySet() : wanted instanceof Collection<?> all ? all : Set.of();
        return old.stream().anyMatch(new HashSet<Object>(now)::contains);
    }

    private static boolean isSet(Node node) {
        return (Tags.YAML + "set").equals(node.tag());
    }

    private static void editPart(
            Draft draft,
            List<Node> neighbours,
            Item item,
            @Nullable Object current,
            @Nullable Object wanted,
            int depth,
            boolean flow) {
        new ValueEditor(draft, neighbours).edit(item, current, wanted, depth, flow);
    }

    private boolean editParts(Item item, @Nullable Object current, @Nullable Object wanted, int depth, boolean flow) {
        Node node = item.value();
        if (wanted instanceof List<?> to) {
            return node instanceof Node.Sequence list
                    && current instanceof List<?> from
                    && new ListEditor(draft, item, list, ValueEditor::editPart).edit(from, to, depth);
        }
        if (wanted instanceof Map<?, ?> to) {
            return node instanceof Node.Mapping mapping
                    && current instanceof Map<?, ?> from
                    && new MapEditor(draft, item, mapping, ValueEditor::editPart).edit(from, to, depth);
        }
        if (wanted instanceof Set<?> to) {
            return node instanceof Node.Mapping mapping
                    && isSet(mapping)
                    && new MapEditor(draft, item, mapping, ValueEditor::editPart).edit(to);
        }
        return node instanceof Node.Scalar scalar
                && !item.isEmpty()
                && (scalar.isBlock()
                        ? editBlock(item, scalar, wanted)
                        : editScalar(item, scalar, current, wanted, flow));
    }

    private boolean editBlock(Item item, Node.Scalar scalar, @Nullable Object wanted) {
        return wanted instanceof String text
                && (text.isEmpty() || !text.isBlank())
                && new BlockScalar(source, scalar, draft.column(item.start())).change(text, draft);
    }

    private boolean editScalar(
            Item item, Node.Scalar scalar, @Nullable Object current, @Nullable Object wanted, boolean flow) {
        boolean sameType = current != null && wanted != null && current.getClass() == wanted.getClass();
        boolean tagStays = sameType && !("!".equals(scalar.tag()) && RESERVED.contains(wanted));
        int start = scalar.tag() == null || tagStays ? ScalarEditor.contentStart(source, scalar) : scalar.start();
        boolean folded = !draft.onOneLine(start, scalar.end());
        boolean grows = draft.fold() && draft.column(scalar.end()) <= MannerFinder.WIDTH;
        int indent = folded ? foldIndent(item, start) : draft.column(item.start()) + 2;
        ScalarEditor editor = new ScalarEditor(
                flow ? ScalarStyle.Place.FLOW : ScalarStyle.Place.BLOCK,
                draft.column(start),
                indent,
                folded || grows,
                source.lineBreak(start));
        String text = wanted == null
                ? nullText(flow || !sharesLine(item, start))
                : editor.write(FieldText.of(scalar, current, wanted), ScalarEditor.style(scalar.style()));
        draft.replace(text.isEmpty() ? item.mark() : start, scalar.end(), text);
        return true;
    }

    /** Whether a value is on the line of its dash or its colon. */
    private boolean sharesLine(Item item, int start) {
        return item.mark() >= 0 && draft.onOneLine(item.mark(), start);
    }

    private String nullText(boolean needed) {
        String text = draft.manner().nullText();
        return needed && text.isEmpty() ? "null" : text;
    }

    /** The indentation of the further lines of a scalar: that of the second, where it is no less than needed. */
    private int foldIndent(Item item, int start) {
        int needed = draft.column(item.start()) + 1;
        int second = source.nextLine(start);
        int end = second;
        while (source.bytes()[end] == ' ') {
            end++;
        }
        return end - second >= needed ? end - second : needed + 1;
    }

    private static boolean isSpace(byte character) {
        return character >= 0 && character <= ' ';
    }

    /** Writes the value anew; a comment after the key or the header of a block stays on its line. */
    void replace(Item item, @Nullable Object wanted, boolean flow) {
        Node node = item.value();
        Manner manner = item.isEmpty() ? draft.manner().near(neighbours) : draft.manner();
        NodeWriter writer = draft.writer(manner, node.start());
        if (flow) {
            String text = writer.flow(wanted, node);
            boolean isBare = item.isEmpty();
            int end = item.mark() >= 0 ? item.mark() : item.end();
            draft.replace(
                    isBare ? end : node.start(),
                    isBare ? end : node.end(),
                    (!isBare ? "" : item.mark() >= 0 ? " " : ": ") + text);
            return;
        }
        int indent = draft.column(item.start());
        if (item.mark() < 0) {
            String text = writer.value(wanted, null, indent, indent + 1, false);
            String lineBreak = source.lineBreak(item.start());
            draft.insert(draft.lineAfter(item.end()), " ".repeat(indent) + ":" + text + lineBreak);
            return;
        }
        int start = item.mark();
        boolean afterDash = item.key() == null;
        StringBuilder text =
                new StringBuilder(writer.value(wanted, like(node), indent, draft.column(start), afterDash));
        int end = Math.max(start, source.endWithoutBreak(start, node.end()));
        if (!(node instanceof Node.Scalar || isFlow(node) || draft.onOneLine(start, end))) {
            end = withComments(end, indent, draft.column(node.start()));
        }
        int lineEnd = source.endWithoutBreak(start, source.nextLine(start));
        int comment = draft.layout().first('#', start, lineEnd);
        int noteAt = comment < 0 ? -1 : endOfFirstLine(text, wanted);
        if (comment >= 0 && (comment < end || item.isEmpty() || noteAt < text.length())) {
            int from = comment;
            while (from > start && isSpace(source.bytes()[from - 1])) {
                from--;
            }
            if (afterDash && noteAt < text.length() && startsWithLongText(wanted)) {
                // The first line may end inside that text.
                text.replace(0, 1, source.lineBreak(start) + " ".repeat(indent + 2));
                noteAt = 0;
            }
            text.insert(noteAt, " ".repeat(comment - from) + source.text(comment, lineEnd));
            end = Math.max(end, lineEnd);
        }
        draft.replace(start, end, text.toString());
    }

    /** The end of a block with the comment on its last line, and those below that are in its column. */
    private int withComments(int end, int indent, int column) {
        if (!draft.layout().endsLine(end)) {
            return end;
        }
        int last = source.endWithoutBreak(end, source.nextLine(end));
        int comment = source.nextLine(last);
        while (column > indent && isCommentIn(column, comment)) {
            last = source.endWithoutBreak(comment, source.nextLine(comment));
            comment = source.nextLine(last);
        }
        return last;
    }

    private boolean isCommentIn(int column, int line) {
        int at = line;
        while (at < source.length() && source.bytes()[at] == ' ') {
            at++;
        }
        return at - line == column && at < source.length() && source.bytes()[at] == '#';
    }

    /** Where a comment on the line of the key goes: after the first line of a block, after all else. */
    private static int endOfFirstLine(StringBuilder text, @Nullable Object wanted) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int first = 0;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        boolean isFlow = first < end && (text.charAt(first) == '[' || text.charAt(first) == '{');
        return isFlow || FieldText.isScalar(wanted) ? text.length() : end;
    }

    private static boolean startsWithLongText(@Nullable Object value) {
        Object first = value;
        while (first instanceof List<?> || first instanceof Map<?, ?>) {
            Iterable<?> parts = first instanceof Map<?, ?> map ? map.values() : (List<?>) first;
            first = parts.iterator().hasNext() ? parts.iterator().next() : null;
        }
        return first instanceof String text
                && (text.length() > LONG || text.chars().anyMatch(c -> c < ' ' || c > '~'));
    }

    /** A collection is written anew as the old one was. */
    private static @Nullable Node like(Node node) {
        return node instanceof Node.Scalar ? null : node.resolved();
    }
}
