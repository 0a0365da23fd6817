package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.scan.EntryScanner;
import io.github.postmodel.io.internal.snakeyaml.YamlIndexer;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first half of the road: divides the bytes of a file, and makes the index of its entries. */
final class FileIndexer {
    private static final int MAX_MALFORMED_LINES = 100;

    private final Source source;
    private final ReadOptions options;
    private final Problems problems;

    private FileIndexer(Source source, ReadOptions options) {
        this.source = source;
        this.options = options;
        this.problems = new Problems(source);
    }

    static Index index(Source source, ReadOptions options) {
        return new FileIndexer(source, options).index();
    }

    /**
     * A file that is YAML as a whole.
     *
     * @param root what it says; null where it could not be read
     * @param problems what is wrong, by place
     */
    record Data(@Nullable Node root, List<Problem> problems) {}

    /** Reads a file that is YAML as a whole. */
    static Data data(Source source, ReadOptions options) {
        FileIndexer indexer = new FileIndexer(source, options);
        Node root = null;
        if (source.length() > options.maxFileBytes()) {
            indexer.problems.add(Rule.LIMIT, "", tooLarge(source.length(), options), source.start(), source.start());
        } else if (Utf8.firstMalformed(source.bytes(), 0, source.length()) >= 0) {
            indexer.tellMalformed();
        } else {
            root = YamlIndexer.document(source, options.maxNesting(), indexer.problems);
        }
        return new Data(root, indexer.problems.sorted());
    }

    /** A file that could not be read at all. */
    static Index unreadable(String name, List<Problem> problems) {
        return new Index(new Source(name, new byte[0]), null, Entries.NONE, problems);
    }

    private Index index() {
        if (source.length() > options.maxFileBytes()) {
            problems.add(Rule.LIMIT, "", tooLarge(source.length(), options), source.start(), source.start());
            return new Index(source, null, Entries.NONE, problems.sorted());
        }
        FrontLines lines = FrontLines.of(source);
        // The lines of the front matter have been checked on the way.
        if (Utf8.firstMalformed(source.bytes(), lines.end(), source.length()) >= 0) {
            tellMalformed();
            return new Index(source, null, Entries.NONE, problems.sorted());
        }
        Fences fences = Fences.find(source, lines, problems);
        Entries entries = fences == null || isTooLarge(fences) ? Entries.NONE : entries(lines, fences);
        return new Index(source, fences, entries, problems.sorted());
    }

    private Entries entries(FrontLines lines, Fences fences) {
        Entries scanned = EntryScanner.scan(source, lines);
        return scanned == null ? YamlIndexer.index(source, fences, options.maxNesting(), problems) : scanned;
    }

    private boolean isTooLarge(Fences fences) {
        int size = fences.yamlEnd() - fences.yamlStart();
        if (size <= options.maxFrontMatterBytes()) {
            return false;
        }
        String message = "the front matter has " + size + " bytes, more than " + options.maxFrontMatterBytes()
                + "; raise ReadOptions.maxFrontMatterBytes if that is meant";
        problems.add(Rule.LIMIT, "", message, fences.openStart(), fences.openEnd());
        return true;
    }

    private static String tooLarge(long bytes, ReadOptions options) {
        return "the file has " + bytes + " bytes, more than " + options.maxFileBytes()
                + "; raise ReadOptions.maxFileBytes if that is meant";
    }

    /** Tells the first malformed byte of each line. */
    private void tellMalformed() {
        byte[] bytes = source.bytes();
        int malformed = Utf8.firstMalformed(bytes, 0, bytes.length);
        for (int lines = 0; malformed >= 0 && lines < MAX_MALFORMED_LINES; lines++) {
            problems.add(Rule.ENCODING, "", Utf8.describe(bytes, malformed), malformed, malformed + 1);
            malformed = Utf8.firstMalformed(bytes, source.nextLine(malformed), bytes.length);
        }
    }
}
