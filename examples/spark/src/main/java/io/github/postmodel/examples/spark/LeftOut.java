package io.github.postmodel.examples.spark;

import io.github.postmodel.io.ReadOptions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Files that were listed and that Spark did not read: they are too large, have gone, or cannot be opened. Each is opened
 * once more, so that there is a problem that says why, or a post where the fault has passed.
 */
final class LeftOut implements MapPartitionsFunction<String, Row> {
    private static final long serialVersionUID = 1L;

    private final SerializableConfiguration hadoop;
    private final Instant now;

    private LeftOut(Configuration hadoop, Instant now) {
        this.hadoop = new SerializableConfiguration(hadoop);
        this.now = now;
    }

    /**
     * Opens what was left out.
     *
     * @param listed the paths of all files
     * @param read the paths of those that were read
     * @return one row of each other file
     */
    static Dataset<Row> rows(SparkSession spark, List<String> listed, Dataset<String> read, Instant now) {
        Set<String> paths = new LinkedHashSet<>(listed);
        read.toLocalIterator().forEachRemaining(paths::remove);
        LeftOut reading = new LeftOut(spark.sparkContext().hadoopConfiguration(), now);
        // Collected, as a file that could be opened now might be gone when the next table is made.
        List<Row> rows = spark.createDataset(List.copyOf(paths), Encoders.STRING())
                .mapPartitions(reading, FileRow.encoder())
                .collectAsList();
        return spark.createDataset(rows, FileRow.encoder());
    }

    @Override
    public Iterator<Row> call(Iterator<String> paths) {
        FileRow fileRow = new FileRow(now);
        List<Row> rows = new ArrayList<>();
        while (paths.hasNext()) {
            rows.add(row(paths.next(), fileRow));
        }
        return rows.iterator();
    }

    private Row row(String name, FileRow rows) {
        Path path = new Path(name);
        try (InputStream in = path.getFileSystem(hadoop.value()).open(path)) {
            // One byte more than the reader takes, so that it says so.
            return rows.of(name, in.readNBytes(ReadOptions.defaults().maxFileBytes() + 1));
        } catch (FileNotFoundException gone) {
            return FileRow.unreadable(name, "no such file any more; it was listed when the job began");
        } catch (IOException fault) {
            return FileRow.unreadable(name, "cannot be read: " + fault.getMessage());
        }
    }
}
