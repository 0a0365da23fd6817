package io.github.postmodel.examples.spark.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import io.github.postmodel.examples.spark.Pack;
import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What {@link Pack} has made: the pack of a folder, or the packs of several folders side by side, {@code packs/2024} and
 * {@code packs/2025}, whose names then come before the paths.
 *
 * @param parts what is packed, each part with the start of its paths
 */
public record Packs(List<Part> parts) {
    /** The name of the table in which the files are. */
    public static final String TABLE = "packed";

    public static final StructType SCHEMA = Input.FILE.add("content", DataTypes.BinaryType);

    public static final Opener OPENER = file -> file.getAs("content");

    private record Part(String prefix, Dataset<Row> files) {}

    public static Packs in(SparkSession spark, String folder) throws IOException {
        Tables whole = new Tables(spark, folder);
        if (whole.areComplete(TABLE)) {
            return new Packs(List.of(new Part("", whole.read(TABLE))));
        }
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        List<Part> parts = new ArrayList<>();
        for (FileStatus child : system.listStatus(path)) {
            Tables part = new Tables(spark, child.getPath().toString());
            if (child.isDirectory() && part.areComplete(TABLE)) {
                parts.add(new Part(child.getPath().getName() + "/", part.read(TABLE)));
            }
        }
        return new Packs(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public Dataset<Row> files() {
        return parts.stream().map(Packs::files).reduce(Dataset::unionByName).orElseThrow();
    }

    private static Dataset<Row> files(Part part) {
        Column prefix = lit(part.prefix());
        return part.files()
                .withColumn("path", concat(prefix, col("path")))
                .withColumn("name", concat(prefix, col("name")));
    }
}
