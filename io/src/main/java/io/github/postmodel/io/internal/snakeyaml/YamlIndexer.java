package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.EntryLine;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.yaml.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index of entries with a full YAML parser. Where the front matter as a whole cannot be parsed, each entry is
 * tried by itself, so that one fault hides no other.
 */
public final class YamlIndexer {
    /** A tag and an anchor before a key. */
    private static final Pattern PROPERTIES = Pattern.compile("^(?:[!&]\\S*[ \\t]+){1,2}");

    /** Of one entry: one that is full of them is no text. */
    private static final int MOST_CHARACTERS = 100;

    private final Source source;
    private final Fences fences;
    private final NodeBuilder nodes;
    private final Problems problems;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byKey = new HashMap<>();
    private boolean flow;

    private YamlIndexer(Source source, Fences fences, int maxNesting, Problems problems) {
        this.source = source;
        this.fences = fences;
        this.nodes = new NodeBuilder(source, maxNesting);
        this.problems = problems;
    }

    public static Entries index(Source source, Fences fences, int maxNesting, Problems problems) {
        YamlIndexer indexer = new YamlIndexer(source, fences, maxNesting, problems);
        try {
            indexer.add(indexer.nodes.document(fences.yamlStart(), fences.yamlEnd()));
        } catch (YamlFault fault) {
            indexer.recover(fault);
        }
        return new Entries(List.copyOf(indexer.entries), indexer.flow);
    }

    /** What a file says that is YAML as a whole; null where it says nothing, or has a fault, which is told. */
    public static @Nullable Node document(Source source, int maxNesting, Problems problems) {
        int start = source.start();
        if (source.text(start, source.endWithoutBreak(start, source.nextLine(start)))
                .strip()
                .equals("---")) {
            start = source.nextLine(start);
        }
        try {
            return new NodeBuilder(source, maxNesting).document(start, source.length());
        } catch (YamlFault fault) {
            index(source, new Fences(start, start, source.length(), source.length()), maxNesting, problems);
            return null;
        }
    }

    private void recover(YamlFault whole) {
        boolean found = false;
        nodes.restart();
        for (Piece piece : pieces()) {
            try {
                Node root = nodes.document(piece.start, piece.end);
                if (root instanceof Node.Scalar) {
                    found = true;
                    tellLines(Rule.YAML_SYNTAX, root);
                } else {
                    add(root);
                }
            } catch (YamlFault fault) {
                found = true;
                report(fault, isOfAnotherLine(fault, piece) ? "" : piece.key);
                if (fault.rule() == Rule.CONTROL_CHARACTER) {
                    CharacterFault.in(source, fault.to(), piece.end, MOST_CHARACTERS)
                            .forEach(more -> report(more, piece.key));
                }
            }
        }
        if (!found) {
            report(whole, "");
        }
    }

    /** Whether a fault lies at the very start of a line after the entry, and so is none of the entry's. */
    private boolean isOfAnotherLine(YamlFault fault, Piece piece) {
        return fault.rule() != Rule.TAB_INDENTATION
                && fault.from() > piece.start
                && fault.from() == source.lineStart(fault.from());
    }

    private void report(YamlFault fault, String piece) {
        String key = fault.rule() == Rule.SECOND_DOCUMENT ? "" : piece;
        String message = key.isEmpty() ? fault.message() : key + ": " + fault.message();
        problems.add(fault.rule(), key, message, fault.from(), fault.to());
    }

    /** The front matter cut at each line that looks like the start of an entry; whole where it is in braces. */
    private List<Piece> pieces() {
        byte[] bytes = source.bytes();
        int end = fences.yamlEnd();
        List<Piece> pieces = new ArrayList<>();
        int start = fences.yamlStart();
        String key = "";
        for (int line = start; line < end && !isInBraces(); line = source.nextLine(line)) {
            if (EntryLine.isAt(bytes, line, end)) {
                if (line > start) {
                    pieces.add(new Piece(key, start, line));
                }
                key = key(line);
                start = line;
            }
        }
        pieces.add(new Piece(key, start, end));
        return pieces;
    }

    private boolean isInBraces() {
        byte first = source.bytes()[fences.yamlStart()];
        return first == '{' && !EntryLine.isAt(source.bytes(), fences.yamlStart(), fences.yamlEnd());
    }

    private String key(int line) {
        int colon = EntryLine.colon(source.bytes(), line, fences.yamlEnd());
        String name = colon < 0
                ? ""
                : PROPERTIES.matcher(source.text(line, colon)).replaceFirst("").strip();
        boolean isQuoted = name.length() > 1 && (name.startsWith("'") || name.startsWith("\""));
        return isQuoted ? name.substring(1, name.length() - 1) : name;
    }

    private int lineEnd(int offset) {
        return source.endWithoutBreak(offset, source.nextLine(offset));
    }

    private void add(@Nullable Node root) {
        if (root == null) {
            return;
        }
        if (root instanceof Node.Scalar scalar && !scalar.isNull()) {
            tellLines(Rule.NOT_A_MAPPING, root);
            return;
        }
        if (!(root instanceof Node.Mapping mapping)) {
            String found = root instanceof Node.Scalar ? "null" : "a list";
            String message =
                    "the front matter is " + found + ", not keys and values; write entries such as \"title: Hello\"";
            problems.add(Rule.NOT_A_MAPPING, "", message, root.start(), lineEnd(root.start()));
            return;
        }
        String tag = mapping.tag();
        if (tag != null && !tag.equals("!") && !tag.equals(Tags.YAML + "map")) {
            problems.add(Rule.UNKNOWN_TAG, "", Tags.refusal(tag), mapping.start(), mapping.end());
        }
        flow |= mapping.flow();
        for (Node.Pair pair : mapping.pairs()) {
            add(pair);
        }
    }

    /** Of a text where an entry should be the first line is told, and each more that lacks nothing but a space. */
    private void tellLines(Rule rule, Node text) {
        for (int line = text.start(); line < text.end(); line = source.nextLine(line)) {
            String found = source.text(line, lineEnd(line)).strip();
            if (line == text.start() || StrayLine.lacksSpace(found)) {
                problems.add(rule, "", StrayLine.of(found, QuotedLine.isWhole(source, line)), line, lineEnd(line));
            }
        }
    }

    private void add(Node.Pair pair) {
        if (!(pair.key().resolved() instanceof Node.Scalar key)) {
            problems.add(
                    Rule.VALUE_TYPE,
                    "",
                    "a key is a list or a mapping; write a text as key",
                    pair.key().start(),
                    pair.key().end());
            return;
        }
        int end = Math.max(pair.key().end(), pair.value().end());
        boolean endsLine = end > fences.yamlStart() && source.bytes()[end - 1] == '\n';
        Entry entry = new Entry(
                key.text(),
                pair.key(),
                pair.value(),
                flow ? pair.key().start() : source.lineStart(pair.key().start()),
                flow || endsLine ? end : Math.min(source.nextLine(end), fences.yamlEnd()));
        // Each merge key brings its own, as in PyYAML.
        Entry first = entry.isMerge() ? null : byKey.putIfAbsent(entry.key(), entry);
        if (first == null) {
            entries.add(entry);
            return;
        }
        int line = source.line(first.start());
        problems.add(
                Rule.DUPLICATE_KEY,
                entry.key(),
                entry.key() + " appears a second time (first on line " + line + "); keep one of the two",
                entry.keyNode().start(),
                entry.keyNode().end());
    }

    private record Piece(String key, int start, int end) {}
}
