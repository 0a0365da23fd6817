package io.github.postmodel.examples.spark.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameReader;
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

    /** Has a name of the run in it. */
    private static final String SUCCESS = "_SUCCESS";

    private static final Pattern IN_A_TABLE = Pattern.compile("part-.*\\.parquet|year=.*|_SUCCESS|\\..*\\.crc");

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
        return reader().schema(rows.schema()).parquet(path);
    }

    /**
     * Holds the places of tables to be free, or to have nothing but tables in them.
     *
     * @throws IOException if there is anything else, which would be lost
     */
    public void checkPlaces(String... names) throws IOException {
        FileSystem system = system();
        for (String name : names) {
            Path place = path(name);
            if (!system.exists(place)) {
                continue;
            }
            for (FileStatus child : system.listStatus(place)) {
                if (!IN_A_TABLE.matcher(child.getPath().getName()).matches()) {
                    throw new IOException(child.getPath() + " is no part of a table, and would be lost: name another"
                            + " folder for the tables");
                }
            }
        }
    }

    /** Puts tables that were written into their places. */
    public void commit(String... names) throws IOException {
        FileSystem system = system();
        byte[] run = UUID.randomUUID().toString().getBytes(UTF_8);
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
            try (OutputStream mark = system.create(new Path(path(name), SUCCESS))) {
                mark.write(run);
            }
        }
    }

    /** Removes what was written and is in no place. */
    public void discard() throws IOException {
        system().delete(path(WRITING), true);
    }

    /** Whether tables are there, all as one run left them that came to its end. */
    public boolean areComplete(String... names) {
        try {
            FileSystem system = system();
            Set<String> runs = new HashSet<>();
            for (String name : names) {
                Path mark = new Path(path(name), SUCCESS);
                if (!system.exists(mark)) {
                    return false;
                }
                try (InputStream in = system.open(mark)) {
                    runs.add(new String(in.readAllBytes(), UTF_8));
                }
            }
            return runs.size() == 1;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whether there is anything in the folder but what a failed run has left. */
    public boolean areThere() throws IOException {
        Path root = new Path(folder);
        return system().exists(root)
                && Stream.of(system().listStatus(root))
                        .anyMatch(child -> !child.getPath().getName().equals(WRITING));
    }

    public Dataset<Row> read(String name) {
        return reader().parquet(path(name).toString());
    }

    /** Takes names as they are: without the option, Spark takes brackets and braces for patterns. */
    private DataFrameReader reader() {
        return spark.read().option("__globPaths__", false);
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
