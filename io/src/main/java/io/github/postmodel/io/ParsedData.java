package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.bind.DataBinder;
import io.github.postmodel.io.internal.bind.Values;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.scan.Rescan;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file read as plain data.
 *
 * @param index the file
 * @param fields the values of the front matter, without those that could not be read
 * @param problems what is wrong, by place
 */
record ParsedData(Index index, Map<String, @Nullable Object> fields, List<Problem> problems)
        implements FileEditor.Parsed {
    static ParsedData parse(Source source, ReadOptions options) {
        return bind(FileIndexer.index(source, options), options);
    }

    /** Reads a file of which pieces were changed. */
    static ParsedData parse(ParsedData before, Source after, List<Splice> splices, ReadOptions options) {
        Rescan rescan = FileIndexer.rescan(before.index, after, splices, options);
        return bind(rescan == null ? FileIndexer.index(after, options) : rescan.index(), options);
    }

    static ParsedData bind(Index index, ReadOptions options) {
        List<Problem> before = index.isWithoutFrontMatter() ? List.of() : index.problems();
        Problems problems = new Problems(index.source(), before);
        Values values = new Values(options.maxNesting(), options.maxAliasNodes());
        Map<String, @Nullable Object> fields = DataBinder.bind(index.entries(), values, problems);
        return new ParsedData(index, fields, problems.sorted());
    }

    @Override
    public String body() {
        Source source = index.source();
        Fences fences = index.fences();
        int start = fences == null ? source.start() : fences.bodyStart();
        return source.text(start, source.endWithoutBreak(start, source.length()));
    }
}
