package io.github.postmodel.examples.spark;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.examples.spark.input.FileContents;
import io.github.postmodel.examples.spark.input.Opener;
import io.github.postmodel.examples.spark.rows.FileRow;
import io.github.postmodel.examples.spark.rows.PostRows;
import io.github.postmodel.examples.spark.tables.FileTable;
import java.time.Instant;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Opens each file and makes one row of it, whatever is wrong with it. */
final class ReadPosts implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Opener opener;
    private final Instant now;

    /** One moment for the whole job, so that a task that is run again says of future dates what it said before. */
    ReadPosts(Opener opener, Instant now) {
        this.opener = opener;
        this.now = now;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        PostRows rows = PostRows.at(now);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Row next() {
                Row file = files.next();
                return FileTable.row(file, read(file, rows));
            }
        };
    }

    private FileRow read(Row file, PostRows rows) {
        String path = file.getString(0);
        FileContents contents = FileContents.of(file, opener);
        Problem fault = contents.fault();
        if (fault != null) {
            return rows.unreadable(path, fault);
        }
        try {
            return rows.of(path, contents.bytes());
        } catch (RuntimeException | StackOverflowError bug) {
            String message = "cannot be checked: " + bug + "; this is a fault of postmodel, so report it";
            return rows.unreadable(path, Problem.of(Rule.FILE_UNREADABLE, "", message, null));
        }
    }
}
