package io.github.postmodel.io.internal.comments;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.snakeyaml.YamlIndexer;
import io.github.postmodel.io.internal.source.EntryLine;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lines of a front matter above which a comment can have a line of its own, whatever is corrected later: where a key or an
 * item starts, but not inside a list or a mapping in brackets. Inside a text it would be a part of that.
 */
public final class CommentLines {
    private final Source source;
    private final Fences fences;
    private final NavigableSet<Integer> lines = new TreeSet<>();

    private CommentLines(Source source, Fences fences) {
        this.source = source;
        this.fences = fences;
    }

    /**
     * The numbers of the lines.
     *
     * @param text the whole text
     * @param maxNesting how deep values may lie in one another
     */
    public static NavigableSet<Integer> of(String text, int maxNesting) {
        Source source = new Source("", Printable.bytes(Utf8Text.bytes(text)));
        Problems problems = new Problems(source);
        Fences fences = Fences.find(source, FrontLines.of(source), problems);
        if (fences == null) {
            return new TreeSet<>();
        }
        CommentLines found = new CommentLines(source, fences);
        found.find(YamlIndexer.index(source, fences, maxNesting, problems), problems);
        return found.lines;
    }

    private void find(Entries entries, Problems problems) {
        if (entries.flow()) {
            return;
        }
        Set<Integer> inside = new HashSet<>();
        for (Entry entry : entries.list()) {
            add(entry.keyNode().start());
            addAll(entry.value());
            int last = source.line(Math.max(entry.start(), entry.end() - 1));
            for (int line = source.line(entry.start()) + 1; line <= last; line++) {
                inside.add(line);
            }
        }
        addUnread(inside);
        for (Problem problem : problems.sorted()) {
            if (problem.is(Rule.YAML_SYNTAX)) {
                removeFrom(problem);
            }
        }
    }

    private void addAll(Node value) {
        Deque<Node> left = new ArrayDeque<>(List.of(value));
        while (!left.isEmpty()) {
            Node node = left.pop();
            if (node instanceof Node.Mapping mapping && !mapping.flow()) {
                for (Node.Pair pair : mapping.pairs()) {
                    add(pair.key().start());
                    left.push(pair.value());
                }
            } else if (node instanceof Node.Sequence list && !list.flow()) {
                for (Node item : list.items()) {
                    add(item.start());
                    left.push(item);
                }
            }
        }
    }

    /** Adds the line of an offset, if nothing but hyphens comes before it there. */
    private void add(int offset) {
        int start = source.lineStart(offset);
        if (source.text(start, offset).chars().allMatch(sign -> " -?".indexOf(sign) >= 0)) {
            lines.add(source.line(offset));
        }
    }

    /** Adds the first lines of entries that could not be read, or come twice. */
    private void addUnread(Set<Integer> inside) {
        for (int at = fences.yamlStart(); at < fences.yamlEnd(); at = source.nextLine(at)) {
            int line = source.line(at);
            if (!inside.contains(line) && EntryLine.isAt(source.bytes(), at, fences.yamlEnd())) {
                lines.add(line);
            }
        }
    }

    /** After quotes or a bracket that may be open, nobody knows what is a part of them. */
    private void removeFrom(Problem problem) {
        int line = problem.range() == null ? 1 : problem.range().startLine();
        Integer first = lines.floor(line);
        if (first != null && opensValue(source.lineText(first))) {
            lines.tailSet(first, false).clear();
        }
    }

    private static boolean opensValue(String line) {
        String value = line.substring(line.indexOf(':') + 1).strip();
        return !value.isEmpty() && "\"'[{".indexOf(value.charAt(0)) >= 0;
    }
}
