package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the files are by themselves. Counted from rows: an accumulator counts a task twice that was run twice.
 *
 * @param files how many there are
 * @param read how many of them this run has read
 * @param posts how many hold a post
 * @param problems what is wrong with them
 */
record Totals(long files, long read, long posts, long problems) {
    /** The totals of files that were read. */
    static Totals of(Dataset<Row> files) {
        Row row = files.agg(count(lit(1)), count_if(col("is_post")), coalesce(sum(size(col("problems"))), lit(0L)))
                .head();
        return new Totals(row.getLong(0), row.getLong(0), row.getLong(1), row.getLong(2));
    }

    /** With those of files that were not read again. */
    Totals and(Totals kept) {
        return new Totals(files + kept.files, read, posts + kept.posts, problems + kept.problems);
    }
}
