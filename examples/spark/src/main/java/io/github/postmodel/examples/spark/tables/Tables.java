package io.github.postmodel.examples.spark.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The tables that a job makes, each a folder of Parquet files in one folder. They are written beside those that are
 * there, and take their place when all are complete: then each has a file {@code _SUCCESS}.
 */
public record Tables(SparkSession spark, String folder, Mode mode) {
    /** Spark reads no folder whose name starts so. */
    private static final String WRITING = "_writing";

    private static final String SUCCESS = "_SUCCESS";

    public Tables(SparkSession spark, String folder) {
        this(spark, folder, Mode.ERROR);
    }

    /** Writes a table, and gives it as it is then. It is not in its place yet. */
    public Dataset<Row> write(String name, Dataset<Row> rows, String... partitions) {
        String path = new Path(path(WRITING), name).toString();
        spark.sparkContext().setJobDescription("write " + name);
        rows.write()
                .mode("overwrite")
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
                .partitionBy(partitions)
                .parquet(path);
        // Of a table without rows there is no file that could tell the schema.
        return spark.read().schema(rows.schema()).parquet(path);
    }

    /** Puts tables that were written into their places. */
    public void commit(String... names) throws IOException {
        FileSystem system = system();
        for (String name : names) {
            system.delete(new Path(path(name), SUCCESS), false);
        }
        for (String name : names) {
            system.delete(path(name), true);
            if (!system.rename(new Path(path(WRITING), name), path(name))) {
                throw new IOException("the table " + name + " could not be moved out of " + path(WRITING));
            }
        }
        for (String name : names) {
            system.create(new Path(path(name), SUCCESS)).close();
        }
    }

    /** Removes what was written and is in no place. */
    public void discard() throws IOException {
        system().delete(path(WRITING), true);
    }

    /** Whether tables are there, as a run left them that came to its end. */
    public boolean areComplete(String... names) {
        try {
            FileSystem system = system();
            for (String name : names) {
                if (!system.exists(new Path(path(name), SUCCESS))) {
                    return false;
                }
            }
            return true;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whether there is anything in the folder but what a failed run has left. */
    public boolean areThere() throws IOException {
        FileStatus[] found = system().globStatus(path("*"));
        return found != null
                && List.of(found).stream()
                        .anyMatch(child -> !child.getPath().getName().equals(WRITING));
    }

    public Dataset<Row> read(String name) {
        return spark.read().parquet(path(name).toString());
    }

    public Dataset<Row> empty(StructType schema) {
        return spark.createDataset(List.of(), Encoders.row(schema));
    }

    private FileSystem system() throws IOException {
        return new Path(folder).getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    private Path path(String name) {
        return new Path(folder, name);
    }
}
