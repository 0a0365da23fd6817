package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes two tables of the posts of a folder, both in Parquet: {@code posts}, by year, and {@code problems}, with all
 * that is wrong with the files by themselves. A file that cannot be read is in the second only.
 */
public final class Load {
    private Load() {}

    /**
     * Runs the job.
     *
     * @param args the folder of posts, and a new one for the tables
     * @throws IOException if the file system cannot be asked for them
     */
    public static void main(String[] args) throws IOException {
        Job.main("postmodel load", Load::run, args);
    }

    static Counts run(SparkSession spark, String folder, Tables tables) {
        try (FileRows files = new FileRows(spark, folder, col("post"))) {
            Dataset<Row> posts = files.all().where("post IS NOT NULL").select("post.*");
            // A few large files a year, and not one for each task and year.
            Dataset<Row> written = tables.write("posts", posts.hint("rebalance", col("year")), "year");
            Dataset<Row> problems = tables.write("problems", ProblemTable.of(files.all()));
            return Counts.of(files.totals(), written.count(), problems);
        }
    }
}
