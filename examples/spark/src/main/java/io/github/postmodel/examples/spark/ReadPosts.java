package io.github.postmodel.examples.spark;

import java.time.Instant;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Makes one row of each file, from its path and its bytes. */
final class ReadPosts implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Instant now;

    /** One moment for the whole job, so that a task that is run again says of future dates what it said before. */
    ReadPosts(Instant now) {
        this.now = now;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        FileRow rows = new FileRow(now);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Row next() {
                Row file = files.next();
                return rows.of(file.getString(0), file.getAs(1));
            }
        };
    }
}
