package io.github.postmodel.io.internal.edit;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.KeyName;
import io.github.postmodel.io.internal.entries.Layout;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.YamlEmitter;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposes edits of the entries of a file, for each change the least invasive first. */
public final class EntryEditor {
    private final Source source;
    private final Fences fences;
    private final Entries entries;
    private final Set<String> setAsAWhole;
    private @Nullable Manner manner;

    public EntryEditor(Index file) {
        this(file, Set.of());
    }

    /**
     * An editor of a file.
     *
     * @param setAsAWhole the keys of lists of which also those items go that could not be read
     */
    public EntryEditor(Index file, Set<String> setAsAWhole) {
        this.source = file.source();
        this.fences = Objects.requireNonNull(file.fences());
        this.entries = file.entries();
        this.setAsAWhole = setAsAWhole;
    }

    /** Candidates that remove an entry's own lines. */
    public Stream<List<Splice>> remove(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Stream.of();
        }
        if (entries.flow()) {
            return Stream.of(removedInBraces(entry));
        }
        Layout layout = Layout.of(source, entry);
        return Stream.of(draft(layout, 0), draft(layout, 0).takingBlankLines()).map(draft -> {
            draft.removeLines(entry.start(), entry.end());
            return draft.splices();
        });
    }

    private List<Splice> removedInBraces(Entry entry) {
        Layout layout = Layout.of(source, fences, entries);
        Draft draft = draft(layout, Integer.MAX_VALUE);
        List<Item> items = layout.items(root(layout));
        if (items != null) {
            BitSet removed = new BitSet();
            removed.set(entries.list().indexOf(entry));
            inBraces(draft, layout, items).remove(removed);
        }
        return draft.splices();
    }

    /** The front matter as one mapping in braces. */
    private Node.Mapping root(Layout layout) {
        List<Node.Pair> pairs = entries.list().stream()
                .map(entry -> new Node.Pair(entry.keyNode(), entry.value()))
                .toList();
        int open = Math.max(fences.yamlStart(), layout.first('{', fences.yamlStart(), fences.yamlEnd()));
        int close = Math.max(open, layout.last('}', fences.yamlEnd()));
        return new Node.Mapping(open, close + 1, null, null, true, pairs);
    }

    private FlowItems inBraces(Draft draft, Layout layout, List<Item> items) {
        Node root = root(layout);
        return new FlowItems(draft, items, root.start(), root.end() - 1);
    }

    /** Candidates that remove what some steps lead to inside an entry, whatever it is. */
    public Stream<List<Splice>> remove(Entry entry, List<Object> steps) {
        Layout layout = Layout.of(source, entry);
        return Stream.of(
                        draft(layout, Integer.MAX_VALUE),
                        draft(layout, Integer.MAX_VALUE).takingBlankLines())
                .flatMap(draft -> removed(draft, layout, entry, steps));
    }

    private static Stream<List<Splice>> removed(Draft draft, Layout layout, Entry entry, List<Object> steps) {
        Item parent = layout.item(entry);
        for (Object step : steps.subList(0, steps.size() - 1)) {
            List<Item> items = layout.items(parent.value());
            int index = items == null ? -1 : index(items, step);
            if (items == null || index < 0) {
                return Stream.of();
            }
            parent = items.get(index);
        }
        List<Item> items = layout.items(parent.value());
        int index = items == null ? -1 : index(items, steps.get(steps.size() - 1));
        if (items == null || index < 0) {
            return Stream.of();
        }
        Brackets brackets = Brackets.of(draft, parent, parent.value());
        if (items.size() == 1) {
            brackets.clear(items, parent.value() instanceof Node.Sequence ? "[]" : "{}");
        } else {
            BitSet removed = new BitSet();
            removed.set(index);
            brackets.pieces(items).remove(removed);
        }
        return Stream.of(draft.splices());
    }

    private static int index(List<Item> items, Object step) {
        if (step instanceof Integer index) {
            return index < items.size() && items.get(index).key() == null ? index : -1;
        }
        for (int index = 0; index < items.size(); index++) {
            Node key = items.get(index).key();
            if (key != null && KeyName.isNamed(key.resolved(), step)) {
                return index;
            }
        }
        return -1;
    }

    /** Candidates that give an entry another value, or make a new entry. */
    public Stream<List<Splice>> set(String key, @Nullable Object current, @Nullable Object wanted) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return entries.flow() ? Stream.of(addedInBraces(key, wanted)) : added(key, wanted);
        }
        Layout layout = entries.flow() ? Layout.of(source, fences, entries) : Layout.of(source, entry);
        boolean canonical = current instanceof String
                && source.text(entry.start(), entry.end()).equals(canonical(key, current, entry.start()));
        Draft parts = edit(draft(layout, Integer.MAX_VALUE), entry, canonical, current, wanted);
        Stream<Draft> exact = Stream.concat(
                Stream.of(parts),
                Stream.of(draft(layout, Integer.MAX_VALUE).takingBlankLines())
                        .map(draft -> edit(draft, entry, canonical, current, wanted)));
        // Writing more anew than what differs as a whole would lose more than it is worth.
        Stream<List<Splice>> larger = Stream.of(parts.deepest()).flatMap(deepest -> {
            Draft draft = edit(draft(layout, deepest), entry, canonical, current, wanted);
            Stream<List<Splice>> lines = deepest > 0 || entries.flow() ? Stream.of() : Stream.of(whole(entry, wanted));
            return draft.losesComments() ? Stream.of() : Stream.concat(Stream.of(draft.splices()), lines);
        });
        return Stream.concat(exact.filter(draft -> !draft.losesComments()).map(Draft::splices), larger);
    }

    private Draft edit(Draft draft, Entry entry, boolean canonical, @Nullable Object current, @Nullable Object wanted) {
        if (canonical) {
            draft.foldLongTexts();
        }
        if (setAsAWhole.contains(entry.key())) {
            draft.dropUnreadItems();
        }
        new ValueEditor(draft, entries.list().stream().map(Entry::value).toList())
                .edit(draft.layout().item(entry), current, wanted, 0, entries.flow());
        return draft;
    }

    private List<Splice> whole(Entry entry, @Nullable Object wanted) {
        return List.of(new Splice(entry.start(), entry.end(), canonical(entry.key(), wanted, entry.start())));
    }

    private Draft draft(Layout layout, int limit) {
        return new Draft(source, layout, this::manner, limit);
    }

    private Manner manner() {
        Manner found = manner;
        if (found == null) {
            found = MannerFinder.find(source, entries);
            manner = found;
        }
        return found;
    }

    private Manner mannerOfEntries() {
        return manner().near(entries.list().stream().map(Entry::value).toList());
    }

    private Stream<List<Splice>> added(String key, @Nullable Object wanted) {
        int at = insertionPoint(key);
        int line = previousLine(at);
        String indentation = indentation();
        NodeWriter writer = new NodeWriter(mannerOfEntries(), source.lineBreak(line), indentation.length() + 2);
        List<Node> keys = entries.list().stream().map(Entry::keyNode).toList();
        String text = writer.pair(key, wanted, null, KeyEditor.usual(keys), indentation.length());
        return Stream.of(indentation + text + source.lineBreak(line), canonical(key, wanted, line))
                .map(lines -> List.of(new Splice(at, at, lines)));
    }

    private List<Splice> addedInBraces(String key, @Nullable Object wanted) {
        Layout layout = Layout.of(source, fences, entries);
        Draft draft = draft(layout, Integer.MAX_VALUE);
        List<Item> items = layout.items(root(layout));
        if (items != null) {
            List<Node> keys = entries.list().stream().map(Entry::keyNode).toList();
            NodeWriter writer = new NodeWriter(mannerOfEntries(), source.lineBreak(fences.openStart()), 2);
            FlowItems pieces = inBraces(draft, layout, items);
            if (pieces.areSeparate()) {
                String pair = writer.flowPair(key, wanted, null, KeyEditor.usual(keys));
                pieces.insert(items.size() - 1, List.of(Items.Piece.of(pair)));
            }
        }
        return draft.splices();
    }

    /**
     * What prevents a change, or null where nothing does that could be told from here.
     *
     * @param stays whether the entry shall get another value, and not be removed
     */
    @Nullable
    public String obstacle(String key, boolean stays) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return hasMerge()
                    ? "its value comes from a merge key (<<); change it where it is, or remove the merge key"
                    : null;
        }
        Set<String> anchors = new HashSet<>();
        collectAnchors(entry.value(), anchors);
        for (Entry other : entries.list()) {
            String used = other.equals(entry) ? null : firstAlias(other.value(), anchors);
            if (used != null) {
                return other.key() + " has *" + used
                        + " in it, which would change with it; write the value there first";
            }
        }
        String inside = firstAlias(entry.value(), anchors);
        if (inside != null) {
            return key + " has both &" + inside + " and *" + inside
                    + " in it; write the value in place of the alias first";
        }
        return hasMerge() && !stays
                ? "a merge key (<<) would bring another value in its place; change that one, or remove the merge key"
                : null;
    }

    private boolean hasMerge() {
        return entries.list().stream().anyMatch(Entry::isMerge);
    }

    private String canonical(String key, @Nullable Object value, int lineOffset) {
        TextBuffer text = new TextBuffer();
        YamlEmitter.entry(text, key, value);
        String indentation = indentation();
        String lines = indentation.isEmpty() ? text.toString() : text.toString().replaceAll("(?m)^(?=.)", indentation);
        return lines.replace("\n", source.lineBreak(lineOffset));
    }

    private String indentation() {
        if (entries.list().isEmpty()) {
            return "";
        }
        int line = entries.list().get(0).start();
        int end = line;
        while (source.bytes()[end] == ' ') {
            end++;
        }
        return " ".repeat(end - line);
    }

    /** A new entry's place in the canonical order, or after the last where the file has an order of its own. */
    private int insertionPoint(String key) {
        int last = entries.list().isEmpty()
                ? fences.yamlEnd()
                : entries.list().get(entries.list().size() - 1).end();
        int rank = FrontMatter.KEYS.indexOf(key);
        if (rank < 0 || !isCanonicalOrder()) {
            return last;
        }
        int previousField = -1;
        int previousEnd = fences.yamlStart();
        for (Entry other : entries.list()) {
            int otherRank = FrontMatter.KEYS.indexOf(other.key());
            if (otherRank > rank) {
                return previousField >= 0 ? previousField : previousEnd;
            }
            if (otherRank >= 0) {
                previousField = other.end();
            }
            previousEnd = other.end();
        }
        return previousField >= 0 ? previousField : last;
    }

    private boolean isCanonicalOrder() {
        int highest = -1;
        for (Entry other : entries.list()) {
            int rank = FrontMatter.KEYS.indexOf(other.key());
            if (rank >= 0 && rank < highest) {
                return false;
            }
            highest = Math.max(highest, rank);
        }
        return true;
    }

    private int previousLine(int at) {
        return at > fences.openStart() ? source.lineStart(at - 1) : at;
    }

    private static void collectAnchors(Node node, Set<String> anchors) {
        if (node.anchor() != null) {
            anchors.add(node.anchor());
        }
        node.children().forEach(child -> collectAnchors(child, anchors));
    }

    private static @Nullable String firstAlias(Node node, Set<String> anchors) {
        if (node instanceof Node.Alias alias) {
            return anchors.contains(alias.name()) ? alias.name() : null;
        }
        for (Node child : node.children()) {
            String found = firstAlias(child, anchors);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
