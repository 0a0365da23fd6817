package io.github.postmodel.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says how a list of scalars can become another, item by item. */
final class ListEditor {
    private final Source source;
    private final Node.Sequence list;
    private final List<?> wanted;
    private final int from;
    private final int oldEnd;
    private final int newEnd;
    private final List<Splice> splices = new ArrayList<>();

    /** Items before {@code from} and from the ends on are the same in both. */
    private ListEditor(Source source, Node.Sequence list, List<?> current, List<?> wanted) {
        this.source = source;
        this.list = list;
        this.wanted = wanted;
        int start = 0;
        int oldStop = current.size();
        int newStop = wanted.size();
        while (start < Math.min(oldStop, newStop) && Objects.equals(current.get(start), wanted.get(start))) {
            start++;
        }
        while (Math.min(oldStop, newStop) > start
                && Objects.equals(current.get(oldStop - 1), wanted.get(newStop - 1))) {
            oldStop--;
            newStop--;
        }
        this.from = start;
        this.oldEnd = oldStop;
        this.newEnd = newStop;
    }

    static void addWays(Source source, Node.Sequence list, List<?> current, List<?> wanted, List<List<Splice>> ways) {
        boolean simple =
                list.items().size() == current.size() && wanted.stream().noneMatch(ValueEditor::isCollection);
        if (!simple) {
            return;
        }
        ListEditor editor = new ListEditor(source, list, current, wanted);
        if (list.flow()) {
            editor.editFlow();
            ways.add(editor.splices);
        } else if (!wanted.isEmpty() && editor.editBlock()) {
            ways.add(editor.splices);
        }
    }

    private void editFlow() {
        List<Node> items = list.items();
        if (wanted.isEmpty() || items.isEmpty()) {
            List<String> texts = new ArrayList<>();
            wanted.forEach(value -> texts.add(newItem(value, ScalarStyle.Place.FLOW, list.start())));
            splices.add(new Splice(list.start(), list.end(), "[" + String.join(", ", texts) + "]"));
            return;
        }
        int paired = Math.min(oldEnd, newEnd);
        replace(paired, ScalarStyle.Place.FLOW);
        if (oldEnd > paired) {
            int start =
                    paired > 0 ? items.get(paired - 1).end() : items.get(paired).start();
            int end =
                    paired > 0 ? items.get(oldEnd - 1).end() : items.get(oldEnd).start();
            splices.add(new Splice(start, end, ""));
        }
        StringBuilder added = new StringBuilder();
        for (int index = paired; index < newEnd; index++) {
            String text = newItem(wanted.get(index), ScalarStyle.Place.FLOW, list.start());
            added.append(paired > 0 ? separator() + text : text + separator());
        }
        if (added.length() > 0) {
            int at = paired > 0 ? items.get(paired - 1).end() : items.get(0).start();
            splices.add(new Splice(at, at, added.toString()));
        }
    }

    /** False where an item does not start on a line of its own. */
    private boolean editBlock() {
        List<Node> items = list.items();
        for (Node item : items) {
            if (!dash(item).strip().equals("-") || item.start() == item.end()) {
                return false;
            }
        }
        int paired = Math.min(oldEnd, newEnd);
        replace(paired, ScalarStyle.Place.BLOCK);
        if (oldEnd > paired) {
            int start = source.lineStart(items.get(paired).start());
            splices.add(new Splice(start, source.nextLine(items.get(oldEnd - 1).end()), ""));
        }
        StringBuilder added = new StringBuilder();
        for (int index = paired; index < newEnd; index++) {
            Node model = items.get(Math.max(0, paired - 1));
            String text = newItem(wanted.get(index), ScalarStyle.Place.BLOCK, model.start());
            added.append(dash(model)).append(text).append(source.lineBreak(model.start()));
        }
        if (added.length() > 0) {
            int at = paired > 0
                    ? source.nextLine(items.get(paired - 1).end())
                    : source.lineStart(items.get(0).start());
            splices.add(new Splice(at, at, added.toString()));
        }
        return true;
    }

    /** Gives the differing items up to an index their new values, each in its own style. */
    private void replace(int end, ScalarStyle.Place place) {
        for (int index = from; index < end; index++) {
            Node item = list.items().get(index);
            splices.add(new Splice(item.start(), item.end(), text(item, wanted.get(index), place, item.start())));
        }
    }

    private String newItem(@Nullable Object value, ScalarStyle.Place place, int at) {
        List<Node> items = list.items();
        return text(items.isEmpty() ? list : items.get(Math.max(0, from - 1)), value, place, at);
    }

    private String text(Node model, @Nullable Object value, ScalarStyle.Place place, int at) {
        Node.Scalar old = model instanceof Node.Scalar scalar
                ? scalar
                : new Node.Scalar(at, at, null, null, Node.Style.PLAIN, "");
        return new ScalarEditor(source, at, 0, place, false)
                .ways(old, FieldText.of(value))
                .get(0);
    }

    private String separator() {
        if (list.items().size() < 2) {
            return ", ";
        }
        String between =
                source.text(list.items().get(0).end(), list.items().get(1).start());
        return between.indexOf('#') < 0 ? between : ", ";
    }

    /** What stands before an item on its line. */
    private String dash(Node item) {
        return source.text(source.lineStart(item.start()), item.start());
    }
}
