package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Asks all rules of all posts of a folder, those between posts too, and makes two tables, both in Parquet:
 * {@code problems}, by path and place, and {@code days}, with the number of posts of each day and source.
 */
public final class Check {
    private Check() {}

    /**
     * Runs the job.
     *
     * @param args the folder of posts, and a new one for the tables
     * @throws IOException if the file system cannot be asked for them
     */
    public static void main(String[] args) throws IOException {
        Job.main("postmodel check", Check::run, args);
    }

    static Counts run(SparkSession spark, String folder, Tables tables) {
        // No text is kept.
        Column post = when(col("post").isNotNull(), struct(col("post.date"), col("post.source")));
        try (FileRows files = new FileRows(spark, folder, post)) {
            Dataset<Row> problems = ProblemTable.of(files.all()).union(AcrossPosts.duplicates(files.all()));
            Dataset<Row> written =
                    tables.write("problems", problems.orderBy("path", "line", "column", "rule", "message"));
            Dataset<Row> days = tables.write("days", AcrossPosts.days(files.all()));
            return Counts.of(files.totals(), AcrossPosts.posts(days), written);
        }
    }
}
