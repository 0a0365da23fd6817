package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was read. Counted from rows: an accumulator counts a task twice that was run twice. */
record Totals(long files, long posts, long problems) {
    static Totals of(Dataset<Row> files) {
        Row row = files.agg(count(lit(1)), count(col("post")), coalesce(sum(size(col("problems"))), lit(0L)))
                .head();
        return new Totals(row.getLong(0), row.getLong(1), row.getLong(2));
    }
}
