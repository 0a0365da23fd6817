package io.github.postmodel.examples.spark.input;

import io.github.postmodel.examples.spark.Pack;
import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The files that a job is to read: those of a folder, or of packs.
 *
 * @param files one row of each file, {@link #FILE} first
 * @param opener gives the bytes of such a row
 * @param tasks says how many tasks so many files are for
 */
public record Input(Dataset<Row> files, Opener opener, Tasks tasks) {
    /** What is known of a file that is not open. */
    public static final StructType FILE = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("bytes", DataTypes.LongType, false)
            .add("modified", DataTypes.TimestampType)
            .add("fault_rule", DataTypes.StringType)
            .add("fault", DataTypes.StringType);

    /** The posts of a folder, or of the packs in it where {@link Pack} made it. */
    public static Input of(SparkSession spark, String folder) throws IOException {
        Packs packs = Packs.in(spark, folder);
        return packs.isEmpty() ? folder(spark, folder) : new Input(packs.files(), Packs.OPENER, Tasks.AS_THEY_ARE);
    }

    /** The posts of a folder. The driver lists it, and its tasks open the files. */
    public static Input folder(SparkSession spark, String name) throws IOException {
        PostFolder folder = PostFolder.of(name, spark.sparkContext().hadoopConfiguration());
        List<Row> listed = folder.list().stream().map(Input::row).toList();
        Tasks tasks = Tasks.of(spark);
        long bytes = listed.stream().mapToLong(row -> row.getLong(2)).sum();
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Dataset<Row> files =
                spark.createDataFrame(context.parallelize(listed, tasks.number(listed.size(), bytes)), FILE);
        return new Input(files, file -> folder.read(file.getAs("name")), tasks);
    }

    private static Row row(ListedFile file) {
        return RowFactory.create(
                file.path(),
                file.name(),
                file.bytes(),
                file.modified(),
                file.refusal() == null ? null : "file-unreadable",
                file.refusal());
    }
}
