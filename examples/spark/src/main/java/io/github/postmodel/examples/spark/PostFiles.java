package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.postmodel.io.ReadOptions;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The posts of a folder and the folders in it: files {@code *.md}, but for names that start with a dot or an
 * underscore, which Spark never reads ({@code _index.md} is one).
 */
final class PostFiles {
    private final Dataset<Row> files;

    /** Lists the folder. */
    PostFiles(SparkSession spark, String folder) {
        files = spark.read()
                .format("binaryFile")
                .option("pathGlobFilter", "*.md")
                .option("recursiveFileLookup", true)
                // A file that has gone since, or cannot be opened, does not end the job. LeftOut says what came of it.
                .option("ignoreMissingFiles", true)
                .option("ignoreCorruptFiles", true)
                .load(folder);
    }

    /** The paths of all, in the form in which {@link #contents} has them. */
    List<String> paths() {
        return Stream.of(files.inputFiles())
                .map(path -> new Path(URI.create(path)).toString())
                .toList();
    }

    /** The path and the bytes of what can be opened, and is no larger than the reader takes. */
    Dataset<Row> contents() {
        return files.where(col("length").leq(ReadOptions.defaults().maxFileBytes()))
                .select("path", "content");
    }
}
