package io.github.postmodel.io.internal.comments;

import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Layout;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.scan.EntryScanner;
import io.github.postmodel.io.internal.snakeyaml.YamlIndexer;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The comments of a front matter, and the entries that they are above, in or after. Where an entry cannot be read, what
 * looks like a comment in it is taken for one.
 *
 * @param list the comments by place
 * @param entries the entries in the order of the file
 * @param bodyStart the index of the first character after the front matter; the first of the text where there is none
 */
public record FrontMatterComments(List<Comment> list, List<EntryPlace> entries, int bodyStart) {
    /**
     * The comments of a file.
     *
     * @param text the whole text
     * @param maxNesting how deep values may lie in one another
     */
    public static FrontMatterComments of(String text, int maxNesting) {
        byte[] bytes = Utf8Text.bytes(text);
        // A character that is not allowed makes no entry unreadable here.
        Source source = new Source("", Printable.bytes(bytes));
        Problems problems = new Problems(source);
        FrontLines lines = FrontLines.of(source);
        Fences fences = Fences.find(source, lines, problems);
        if (fences == null) {
            return new FrontMatterComments(List.of(), List.of(), source.start() > 0 ? 1 : 0);
        }
        Entries scanned = EntryScanner.scan(source, lines);
        Entries entries = scanned == null ? YamlIndexer.index(source, fences, maxNesting, problems) : scanned;
        return new Finder(new Source("", bytes), source, fences, entries).find();
    }

    /** Goes through the front matter of one file. */
    private static final class Finder {
        private final Source written;
        private final Source source;
        private final Fences fences;
        private final Entries entries;
        private final Layout layout;

        /** The last line of the longest key or item that starts on a line. */
        private final Map<Integer, Integer> lastLines = new HashMap<>();

        private int offset;
        private int index;
        private int content;

        Finder(Source written, Source source, Fences fences, Entries entries) {
            this.written = written;
            this.source = source;
            this.fences = fences;
            this.entries = entries;
            this.layout = Layout.of(source, fences, entries);
            for (Entry entry : entries.list()) {
                add(entry.keyNode(), entry.value());
                addAll(entry.value());
            }
        }

        private void addAll(Node node) {
            if (node instanceof Node.Mapping mapping) {
                for (Node.Pair pair : mapping.pairs()) {
                    add(pair.key(), pair.value());
                    addAll(pair.value());
                }
            } else if (node instanceof Node.Sequence list) {
                for (Node item : list.items()) {
                    add(item, item);
                    addAll(item);
                }
            }
        }

        private void add(Node first, Node last) {
            int end = Math.max(first.end(), last.end());
            lastLines.merge(source.line(first.start()), source.line(Math.max(first.start(), end - 1)), Math::max);
        }

        FrontMatterComments find() {
            List<Comment> comments = new ArrayList<>();
            int at = layout.first('#', fences.yamlStart(), fences.yamlEnd());
            while (at >= 0) {
                if (isApart(at)) {
                    String text = written.text(at, layout.commentEnd(at));
                    int line = source.line(at);
                    comments.add(new Comment(text, indexOf(at), line, lastLine(at, line)));
                }
                at = layout.first('#', at + 1, fences.yamlEnd());
            }
            int bodyStart = indexOf(fences.bodyStart());
            return new FrontMatterComments(comments, places(), bodyStart);
        }

        private List<EntryPlace> places() {
            offset = 0;
            index = 0;
            List<EntryPlace> places = new ArrayList<>();
            for (Entry entry : entries.list()) {
                int start = indexOf(entry.keyNode().start());
                places.add(
                        new EntryPlace(entry.key(), start, indexOf(entry.value().end())));
            }
            return places;
        }

        /** In an entry that cannot be read, a sign may be a part of a text. */
        private boolean isApart(int at) {
            byte before = source.bytes()[at - 1];
            return before == ' ' || before == '\t' || before == '\n' || before == '\r' || before < 0;
        }

        private int lastLine(int at, int line) {
            int first = layout.startsLine(at) ? lineWithContent(at) : line;
            return first == 0 ? line : Math.max(first, lastLines.getOrDefault(first, first));
        }

        /** The next line that is neither blank nor a comment; 0 where there is none. Many comments may share one. */
        private int lineWithContent(int at) {
            content = Math.max(content, source.nextLine(at));
            while (content < fences.yamlEnd() && layout.endsLine(content)) {
                content = source.nextLine(content);
            }
            return content < fences.yamlEnd() ? source.line(content) : 0;
        }

        /** The index in the text, which has a character for one to three bytes, and two for four. */
        private int indexOf(int next) {
            byte[] bytes = source.bytes();
            for (; offset < next; offset++) {
                index += (bytes[offset] & 0xC0) == 0x80 ? 0 : (bytes[offset] & 0xF8) == 0xF0 ? 2 : 1;
            }
            return index;
        }
    }
}
