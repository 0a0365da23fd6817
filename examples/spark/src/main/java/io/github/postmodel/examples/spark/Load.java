package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.postmodel.examples.spark.input.Input;
import io.github.postmodel.examples.spark.tables.FileTable;
import io.github.postmodel.examples.spark.tables.ProblemTable;
import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes three tables of the posts of a folder, all in Parquet: {@code posts}, by year; {@code problems}, with all that is
 * wrong with the files by themselves; {@code files}, which tells the next run what has been read.
 */
public final class Load {
    private static final String[] TABLES = {"files", "posts", "problems"};

    private Load() {}

    /**
     * Runs the job.
     *
     * @param args the options, the folder of posts, and the one for the tables
     * @throws IOException if the file system cannot be asked for them
     */
    public static void main(String[] args) throws IOException {
        Job.main("postmodel load", Load::run, args);
    }

    static Counts run(SparkSession spark, String folder, Tables tables) throws IOException {
        tables.checkPlaces(TABLES);
        Earlier earlier = Earlier.ofFiles(tables, TABLES);
        try (FileRows rows = new FileRows(Input.of(spark, folder), earlier, FileTable.WITH_POST)) {
            Totals totals = rows.totals();
            Dataset<Row> files = tables.write("files", rows.files().hint("rebalance"));
            // A few large files a year, and not one for each task and year.
            Dataset<Row> posts = tables.write("posts", rows.posts().hint("rebalance", col("year")), "year");
            Dataset<Row> problems = tables.write("problems", ProblemTable.sorted(ProblemTable.of(files)));
            Counts counts = Counts.of(totals, posts.count(), problems);
            Counts.checkFiles(totals.files(), files.count());
            tables.commit(TABLES);
            return counts;
        }
    }
}
