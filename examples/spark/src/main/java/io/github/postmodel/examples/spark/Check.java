package io.github.postmodel.examples.spark;

import io.github.postmodel.examples.spark.input.Input;
import io.github.postmodel.examples.spark.tables.FileTable;
import io.github.postmodel.examples.spark.tables.ProblemTable;
import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Asks all rules of all posts of a folder, those between posts too, and makes three tables, all in Parquet:
 * {@code problems}, by path and place; {@code days}, with the number of posts of each day and source; {@code files},
 * which tells the next run what has been read.
 */
public final class Check {
    private static final String[] TABLES = {"files", "problems", "days"};

    private Check() {}

    /**
     * Runs the job.
     *
     * @param args the options, the folder of posts, and the one for the tables
     * @throws IOException if the file system cannot be asked for them
     */
    public static void main(String[] args) throws IOException {
        Job.main("postmodel check", Check::run, args);
    }

    static Counts run(SparkSession spark, String folder, Tables tables) throws IOException {
        tables.checkPlaces(TABLES);
        Earlier earlier = Earlier.ofFiles(tables, TABLES);
        try (FileRows rows = new FileRows(Input.of(spark, folder), earlier, FileTable.SCHEMA)) {
            Totals totals = rows.totals();
            Dataset<Row> files = tables.write("files", rows.files().hint("rebalance"));
            Dataset<Row> all = ProblemTable.of(files).union(AcrossPosts.problems(files));
            Dataset<Row> problems = tables.write("problems", ProblemTable.sorted(all));
            Dataset<Row> days = tables.write("days", AcrossPosts.days(files));
            Counts counts = Counts.of(totals, AcrossPosts.posts(days), problems);
            Counts.checkFiles(totals.files(), files.count());
            tables.commit(TABLES);
            return counts;
        }
    }
}
