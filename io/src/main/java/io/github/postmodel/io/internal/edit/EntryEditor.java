package io.github.postmodel.io.internal.edit;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.YamlEmitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how one entry can be changed in a file: each way is a list of splices, the one that keeps most first. */
public final class EntryEditor {
    private final Source source;
    private final Fences fences;
    private final Entries entries;
    private final String key;
    private final @Nullable Entry entry;

    public EntryEditor(Index file, String key) {
        this.source = file.source();
        this.fences = Objects.requireNonNull(file.fences());
        this.entries = file.entries();
        this.key = key;
        this.entry = entries.get(key);
    }

    /** Takes the entry's own lines away. */
    public List<List<Splice>> remove() {
        return entry == null || entries.flow()
                ? List.of()
                : List.of(List.of(new Splice(entry.start(), entry.end(), "")));
    }

    /** Gives the entry another value, in its own style if that can say it; or makes a new entry. */
    public List<List<Splice>> set(@Nullable Object current, @Nullable Object wanted) {
        if (entry == null) {
            return entries.flow() ? List.of() : List.of(List.of(added(wanted)));
        }
        List<List<Splice>> candidates = new ArrayList<>();
        if (entries.flow()) {
            new ValueEditor(source, entry, ScalarStyle.Place.FLOW, false).addCandidates(current, wanted, candidates);
            return candidates;
        }
        boolean canonical =
                current != null && source.text(entry.start(), entry.end()).equals(canonical(current, entry.start()));
        if (!canonical || isQuoted(entry.value())) {
            new ValueEditor(source, entry, ScalarStyle.Place.BLOCK, canonical)
                    .addCandidates(current, wanted, candidates);
        }
        candidates.add(List.of(new Splice(entry.start(), entry.end(), canonical(wanted, entry.start()))));
        return candidates;
    }

    private Splice added(@Nullable Object wanted) {
        int at = insertionPoint();
        return new Splice(at, at, canonical(wanted, previousLine(at)));
    }

    /**
     * What stands in the way of a change, or null where nothing does that could be told from here.
     *
     * @param stays whether the entry shall get another value, and not be taken away
     */
    @Nullable
    public String obstacle(boolean stays) {
        if (entries.flow()) {
            return "the front matter is one {...}, so no entry has a line of its own; give each entry a line";
        }
        if (entry == null) {
            return hasMerge()
                    ? "its value comes from a merge key (<<); change it where it stands, or remove the merge key"
                    : null;
        }
        Set<String> anchors = new HashSet<>();
        collectAnchors(entry.value(), anchors);
        for (Entry other : entries.list()) {
            String used = other.equals(entry) ? null : firstAlias(other.value(), anchors);
            if (used != null) {
                return "its value has the anchor &" + used + ", which " + other.key() + " uses; write the value there";
            }
        }
        return hasMerge() && !stays
                ? "a merge key (<<) would bring another value in its place; change that one, or remove the merge key"
                : null;
    }

    private boolean hasMerge() {
        return entries.list().stream().anyMatch(Entry::isMerge);
    }

    private String canonical(@Nullable Object value, int lineOffset) {
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
        Entry first = entries.list().get(0);
        String before = source.text(first.start(), first.keyNode().start());
        return before.chars().allMatch(character -> character == ' ') ? before : "";
    }

    /** A new entry's place in the canonical order, or behind the last where the file has an order of its own. */
    private int insertionPoint() {
        int last = entries.list().isEmpty()
                ? fences.yamlEnd()
                : entries.list().get(entries.list().size() - 1).end();
        int rank = FrontMatter.KEYS.indexOf(key);
        if (rank < 0 || !isCanonicalOrder()) {
            return last;
        }
        int behind = -1;
        int previousEnd = fences.yamlStart();
        for (Entry other : entries.list()) {
            int otherRank = FrontMatter.KEYS.indexOf(other.key());
            if (otherRank > rank) {
                return behind >= 0 ? behind : previousEnd;
            }
            if (otherRank >= 0) {
                behind = other.end();
            }
            previousEnd = other.end();
        }
        return behind >= 0 ? behind : last;
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

    private static boolean isQuoted(Node node) {
        return node instanceof Node.Scalar scalar
                && (scalar.style() == Node.Style.SINGLE_QUOTED || scalar.style() == Node.Style.DOUBLE_QUOTED);
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
