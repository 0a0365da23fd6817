package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.postmodel.examples.spark.input.Input;
import io.github.postmodel.examples.spark.tables.FileTable;
import io.github.postmodel.examples.spark.tables.PostTable;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** One row of each file, none left out and none twice. What is read is kept on the executors' disks until closed. */
final class FileRows implements AutoCloseable {
    private final Input input;
    private final Earlier earlier;
    private final Dataset<Row> kept;
    private final Dataset<Row> read;

    /**
     * Reads the files of an input, but for those of which an earlier run knows everything.
     *
     * @param schema what to keep of each: {@link FileTable#SCHEMA}, or {@link FileTable#WITH_POST}
     */
    FileRows(Input input, Earlier earlier, StructType schema) {
        this.input = input;
        this.earlier = earlier;
        // More than one table is made of it. Each file is to be opened once, and to be the same for all of them.
        this.read = earlier.changed(input)
                .mapPartitions(new ReadPosts(input.opener(), Instant.now()), FileTable.encoder())
                .select(columns(schema))
                .persist(StorageLevel.DISK_ONLY());
        this.kept = earlier.unchanged(input);
    }

    private static Column[] columns(StructType schema) {
        return Stream.of(schema.fieldNames()).map(functions::col).toArray(Column[]::new);
    }

    /** The table {@code files}. */
    Dataset<Row> files() {
        return kept.select(columns(FileTable.SCHEMA)).unionByName(read.select(columns(FileTable.SCHEMA)));
    }

    /** The table {@code posts}. */
    Dataset<Row> posts() {
        Dataset<Row> posts = read.where(col("is_post")).select("post.*");
        return earlier.isEmpty()
                ? posts
                : earlier.table("posts", kept).select(columns(PostTable.SCHEMA)).unionByName(posts);
    }

    /**
     * What was read and kept.
     *
     * @throws IllegalStateException if a file was left out
     */
    Totals totals() {
        read.sparkSession().sparkContext().setJobDescription("read");
        Totals ofRead = Totals.of(read);
        Totals all = earlier.isEmpty() ? ofRead : ofRead.and(Totals.of(kept));
        Counts.checkFiles(input.files().count(), all.files());
        return all;
    }

    @Override
    public void close() {
        read.unpersist();
    }
}
