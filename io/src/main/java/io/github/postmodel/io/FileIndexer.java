package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.scan.EntryScanner;
import io.github.postmodel.io.internal.scan.Rescan;
import io.github.postmodel.io.internal.snakeyaml.YamlIndexer;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.FrontLines;
import io.github.postmodel.io.internal.source.MergeConflict;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import io.github.postmodel.io.internal.text.Utf8;
import java.util.List;
import java.util.Objects;
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
     * What reading a changed file as a whole would give, by reading what was changed.
     *
     * @param before the file as it was
     * @param splices what was changed, in order
     * @return null where it must be read as a whole
     */
    static @Nullable Rescan rescan(Index before, Source after, List<Splice> splices, ReadOptions options) {
        boolean isSmall = after.length() <= options.maxFileBytes() && after.length() <= options.maxFrontMatterBytes();
        Rescan rescan = isSmall ? Rescan.of(before, after, splices) : null;
        assert rescan == null || isSame(rescan.index(), index(after, options)) : "entries depend on one another";
        return rescan;
    }

    private static boolean isSame(Index one, Index other) {
        return one.entries().equals(other.entries())
                && Objects.equals(one.fences(), other.fences())
                && one.problems().equals(other.problems());
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
        return new Index(new Source(name, new byte[0]), null, Entries.NONE, false, problems);
    }

    private Index index() {
        if (source.length() > options.maxFileBytes()) {
            problems.add(Rule.LIMIT, "", tooLarge(source.length(), options), source.start(), source.start());
            return new Index(source, null, Entries.NONE, false, problems.sorted());
        }
        FrontLines lines = FrontLines.of(source);
        // The lines of the front matter have been checked on the way.
        if (Utf8.firstMalformed(source.bytes(), lines.end(), source.length()) >= 0 || isUtf16()) {
            tellMalformed();
            return new Index(source, null, Entries.NONE, false, problems.sorted());
        }
        Fences fences = fences(lines);
        if (fences == null || isTooLarge(fences)) {
            return new Index(source, fences, Entries.NONE, false, problems.sorted());
        }
        Entries scanned = EntryScanner.scan(source, lines);
        Entries entries = scanned != null ? scanned : parsed(fences);
        return new Index(source, fences, entries, scanned != null, problems.sorted());
    }

    private @Nullable Fences fences(FrontLines lines) {
        int start = source.start();
        if (start < source.length()
                && source.bytes()[start] == '<'
                && MergeConflict.tell(source, start, source.nextLine(start), problems)) {
            return null;
        }
        Fences fences = Fences.find(source, lines, problems);
        if (fences != null) {
            fences.checkSpelling(source, problems);
        }
        return fences;
    }

    private Entries parsed(Fences fences) {
        return MergeConflict.tell(source, fences.yamlStart(), fences.yamlEnd(), problems)
                ? Entries.NONE
                : YamlIndexer.index(source, fences, options.maxNesting(), problems);
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
        if (isUtf16()) {
            problems.add(Rule.ENCODING, "", "the file is UTF-16, not UTF-8; save it as UTF-8", 0, 0);
            return;
        }
        int malformed = Utf8.firstMalformed(bytes, 0, source.length());
        for (int lines = 0; malformed >= 0 && lines < MAX_MALFORMED_LINES; lines++) {
            problems.add(Rule.ENCODING, "", Utf8.describe(bytes, malformed, source.length()), malformed, malformed + 1);
            malformed = Utf8.firstMalformed(bytes, source.nextLine(malformed), source.length());
        }
    }

    /** Whether the bytes start with the mark of UTF-16, or with two letters of it without one. */
    private boolean isUtf16() {
        byte[] bytes = source.bytes();
        if (source.length() < 4) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF
                || mark == 0xFFFE
                || bytes[0] == 0 && bytes[2] == 0 && bytes[1] > 0 && bytes[3] > 0
                || bytes[1] == 0 && bytes[3] == 0 && bytes[0] > 0 && bytes[2] > 0;
    }
}
