package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.internal.yaml.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index of entries with a full YAML parser. Where the front matter as a whole cannot be parsed, each entry is
 * tried by itself, so that one fault hides no other.
 */
public final class YamlIndexer {
    /** A line ends with a line feed here: of all that may end one, a thousand may stand in what is no entry. */
    private static final Pattern ENTRY_START = Pattern.compile(
            "^(?:[^\\s#:\"'\\[\\]{}-][^:\\n]*|'[^'\\n]*'|\"[^\"\\n]*\"):(?=\\s|$)",
            Pattern.MULTILINE | Pattern.UNIX_LINES);

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
        for (Piece piece : pieces()) {
            try {
                Node root = nodes.document(piece.start, piece.end);
                if (root instanceof Node.Scalar scalar) {
                    String message = FaultMessages.notAnEntry(scalar.text());
                    throw new YamlFault(Rule.YAML_SYNTAX, message, root.start(), root.end());
                }
                add(root);
            } catch (YamlFault fault) {
                found = true;
                report(fault, isOfAnotherLine(fault, piece) ? "" : piece.key);
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

    /** The front matter cut at each line that looks like the start of an entry. */
    private List<Piece> pieces() {
        String text = source.text(fences.yamlStart(), fences.yamlEnd());
        List<Piece> pieces = new ArrayList<>();
        int at = fences.yamlStart();
        int done = 0;
        String key = "";
        Matcher matcher = ENTRY_START.matcher(text);
        while (matcher.find()) {
            int start = at + Utf8Text.length(text, done, matcher.start());
            if (start > at) {
                pieces.add(new Piece(key, at, start));
            }
            String name = text.substring(matcher.start(), matcher.end() - 1).strip();
            key = isQuoted(name) ? name.substring(1, name.length() - 1) : name;
            done = matcher.start();
            at = start;
        }
        pieces.add(new Piece(key, at, fences.yamlEnd()));
        return pieces;
    }

    /** A control character, which is no space to YAML, may be before a quote that then opens nothing. */
    private static boolean isQuoted(String name) {
        return name.length() > 1 && (name.startsWith("'") || name.startsWith("\""));
    }

    private void add(@Nullable Node root) {
        if (root == null || root instanceof Node.Scalar scalar && scalar.isNull()) {
            return;
        }
        if (!(root instanceof Node.Mapping mapping)) {
            String found = root instanceof Node.Scalar scalar
                    ? FaultMessages.notAnEntry(scalar.text())
                    : "the front matter is a list, not keys and values; write entries such as \"title: Hello\"";
            problems.add(
                    Rule.NOT_A_MAPPING,
                    "",
                    found,
                    root.start(),
                    source.endWithoutBreak(root.start(), source.nextLine(root.start())));
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
        Entry first = byKey.putIfAbsent(entry.key(), entry);
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
