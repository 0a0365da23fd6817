package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.edit.ListDiff.Hunk;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says how a list can become another, item by item: an item that stays keeps its bytes, and its comment. */
final class ListEditor {
    private static final Pattern COMMA_AND_COMMENT = Pattern.compile("(\\s*,?)\\s*(?:#.*)?\\s*");

    private final Source source;
    private final Node.Sequence list;
    private final List<Node> items;
    private final List<?> wanted;
    private final ScalarStyle.Place place;
    private final List<Splice> splices = new ArrayList<>();

    private ListEditor(Source source, Node.Sequence list, List<?> wanted) {
        this.source = source;
        this.list = list;
        this.items = list.items();
        this.wanted = wanted;
        this.place = list.flow() ? ScalarStyle.Place.FLOW : ScalarStyle.Place.BLOCK;
    }

    /**
     * The splices that make the list another.
     *
     * @param colonEnd the offset behind the colon of the list's key
     * @return the splices; empty where it cannot be done item by item
     */
    static List<Splice> edit(Source source, Node.Sequence list, List<?> current, List<?> wanted, int colonEnd) {
        ListEditor editor = new ListEditor(source, list, wanted);
        List<Hunk> hunks = ListDiff.of(current, wanted);
        boolean possible = list.items().size() == current.size()
                && hunks.stream().noneMatch(editor::addsCollection)
                && (list.flow() || list.items().stream().allMatch(editor::startsItsLine));
        if (!possible) {
            return List.of();
        }
        if (list.flow()) {
            editor.editFlow(hunks);
        } else {
            editor.editBlock(hunks, colonEnd);
        }
        return editor.splices;
    }

    /** YAML also ends lines where no editor does, at a carriage return alone for one. */
    private boolean startsItsLine(Node item) {
        return before(item).chars().allMatch(character -> " \t-".indexOf(character) >= 0);
    }

    private boolean addsCollection(Hunk hunk) {
        return wanted.subList(hunk.newFrom(), hunk.newTo()).stream().anyMatch(value -> !FieldText.isScalar(value));
    }

    private void editFlow(List<Hunk> hunks) {
        if (wanted.isEmpty() || items.isEmpty()) {
            List<String> texts = wanted.stream().map(value -> newItem(value, 0)).toList();
            splices.add(new Splice(list.start(), list.end(), "[" + String.join(", ", texts) + "]"));
            return;
        }
        for (Hunk hunk : hunks) {
            replace(hunk);
            int kept = hunk.from() + hunk.paired();
            if (kept < hunk.to()) {
                removeFlow(kept, hunk.to());
            }
            StringBuilder added = new StringBuilder();
            for (Object value : wanted.subList(hunk.newFrom() + hunk.paired(), hunk.newTo())) {
                String text = newItem(value, kept);
                added.append(kept > 0 ? separator() + text : text + separator());
            }
            if (added.length() > 0) {
                int at = kept > 0 ? items.get(kept - 1).end() : items.get(0).start();
                splices.add(new Splice(at, at, added.toString()));
            }
        }
    }

    /** Takes items with a comma each; where there are comments, so that none gets lost or comes to another item. */
    private void removeFlow(int from, int to) {
        int start = from > 0 ? items.get(from - 1).end() : items.get(0).start();
        int end = from > 0 ? items.get(to - 1).end() : items.get(to).start();
        if (source.text(start, source.nextLine(end)).indexOf('#') < 0) {
            splices.add(new Splice(start, end, ""));
            return;
        }
        for (Node item : items.subList(from, to)) {
            Matcher behind = COMMA_AND_COMMENT.matcher(source.text(item.end(), source.nextLine(item.end())));
            if (before(item).isBlank() && behind.matches()) {
                removeLine(item);
            } else {
                splices.add(new Splice(item.start(), item.end() + (behind.lookingAt() ? behind.end(1) : 0), ""));
            }
        }
    }

    private void editBlock(List<Hunk> hunks, int colonEnd) {
        if (wanted.isEmpty()) {
            splices.add(new Splice(colonEnd, colonEnd, " []"));
        }
        for (Hunk hunk : hunks) {
            replace(hunk);
            int kept = hunk.from() + hunk.paired();
            items.subList(kept, hunk.to()).forEach(this::removeLine);
            Node model = items.get(Math.max(0, kept - 1));
            StringBuilder added = new StringBuilder();
            for (Object value : wanted.subList(hunk.newFrom() + hunk.paired(), hunk.newTo())) {
                added.append(before(model)).append(newItem(value, kept)).append(source.lineBreak(model.start()));
            }
            if (added.length() > 0) {
                int at = kept > 0 ? behind(model) : source.lineStart(model.start());
                splices.add(new Splice(at, at, added.toString()));
            }
        }
    }

    private void removeLine(Node item) {
        splices.add(new Splice(source.lineStart(item.start()), behind(item), ""));
    }

    /** Gives the items of a hunk their new values, each in its own style. */
    private void replace(Hunk hunk) {
        for (int index = 0; index < hunk.paired(); index++) {
            Node item = items.get(hunk.from() + index);
            String text = text(item, wanted.get(hunk.newFrom() + index));
            splices.add(new Splice(item.start(), source.endWithoutBreak(item.start(), item.end()), text));
        }
    }

    /** The text of a new item in the style of the one before its place. */
    private String newItem(@Nullable Object value, int index) {
        return text(items.isEmpty() ? list : items.get(Math.max(0, index - 1)), value);
    }

    private String text(Node model, @Nullable Object value) {
        int at = model.start();
        Node.Scalar old = model instanceof Node.Scalar scalar
                ? scalar
                : new Node.Scalar(at, at, null, null, Node.Style.PLAIN, "");
        return new ScalarEditor(source, at, place, false)
                .candidates(old, FieldText.of(value))
                .get(0);
    }

    private String separator() {
        if (items.size() < 2) {
            return ", ";
        }
        String between = source.text(items.get(0).end(), items.get(1).start());
        return between.indexOf('#') < 0 ? between : ", ";
    }

    /** What stands before an item on its line. */
    private String before(Node item) {
        return source.text(source.lineStart(item.start()), item.start());
    }

    /** The offset behind the last line of an item. */
    private int behind(Node item) {
        boolean endsLine = item.end() > item.start() && source.bytes()[item.end() - 1] == '\n';
        return endsLine ? item.end() : source.nextLine(item.end());
    }
}
