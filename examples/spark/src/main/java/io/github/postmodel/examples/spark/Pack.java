package io.github.postmodel.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.postmodel.Problem;
import io.github.postmodel.examples.spark.input.FileContents;
import io.github.postmodel.examples.spark.input.Input;
import io.github.postmodel.examples.spark.input.Opener;
import io.github.postmodel.examples.spark.input.Packs;
import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * Puts the posts of a folder into few files of Parquet, as they are: {@link Load} and {@link Check} read these as they
 * read the folder, and faster, for it is the opening of small files that takes the time.
 */
public final class Pack {
    private Pack() {}

    /**
     * Runs the job.
     *
     * @param args the options, the folder of posts, and the one for the pack
     * @throws IOException if the file system cannot be asked for them
     */
    public static void main(String[] args) throws IOException {
        Job.main("postmodel pack", Pack::run, args);
    }

    static Counts run(SparkSession spark, String folder, Tables tables) throws IOException {
        tables.checkPlaces(Packs.TABLE);
        Input input = Input.folder(spark, folder);
        Opener opener = input.opener();
        Earlier earlier = Earlier.of(tables, Packs.SCHEMA, col("fault").isNull(), Packs.TABLE);
        Dataset<Row> read = earlier.changed(input)
                .map((MapFunction<Row, Row>) file -> row(file, opener), Encoders.row(Packs.SCHEMA));
        Dataset<Row> kept = earlier.unchanged(input);
        Dataset<Row> packed = tables.write(Packs.TABLE, kept.unionByName(read));
        long files = packed.count();
        Counts.checkFiles(input.files().count(), files);
        Counts counts = new Counts(
                files, files - kept.count(), packed.where(col("fault").isNull()).count(), Map.of());
        tables.commit(Packs.TABLE);
        return counts;
    }

    private static Row row(Row file, Opener opener) {
        FileContents contents = FileContents.of(file, opener);
        Problem fault = contents.fault();
        return RowFactory.create(
                file.get(0),
                file.get(1),
                file.get(2),
                file.get(3),
                fault == null ? null : fault.rule(),
                fault == null ? null : fault.message(),
                fault == null ? contents.bytes() : null);
    }
}
