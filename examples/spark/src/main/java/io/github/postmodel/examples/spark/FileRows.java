package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** One row of each file, none left out and none twice. Kept on the executors' disks until closed. */
final class FileRows implements AutoCloseable {
    private final Dataset<Row> read;
    private final Dataset<Row> all;
    private final Totals totals;

    /**
     * Lists a folder and reads its posts.
     *
     * @param post what to keep of the column {@code post}
     */
    FileRows(SparkSession spark, String folder, Column post) {
        PostFiles files = new PostFiles(spark, folder);
        Instant now = Instant.now();
        Column[] columns = {col("path"), post.as("post"), col("link"), col("problems")};
        // More than one table is made of it. Each file is to be fetched once, and to be the same for all of them.
        read = files.contents()
                .mapPartitions(new ReadPosts(now), FileRow.encoder())
                .select(columns)
                .persist(StorageLevel.DISK_ONLY());
        Totals first = Totals.of(read);
        List<String> listed = files.paths();
        if (first.files() == listed.size()) {
            all = read;
            totals = first;
        } else {
            Dataset<String> paths = read.select("path").as(Encoders.STRING());
            all = read.union(LeftOut.rows(spark, listed, paths, now).select(columns));
            totals = Totals.of(all);
        }
    }

    Dataset<Row> all() {
        return all;
    }

    Totals totals() {
        return totals;
    }

    @Override
    public void close() {
        read.unpersist();
    }
}
