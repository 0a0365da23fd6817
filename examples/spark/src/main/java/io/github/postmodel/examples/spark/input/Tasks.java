package io.github.postmodel.examples.spark.input;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;

/**
 * How many tasks open the files of a folder, by the settings by which Spark itself divides files.
 *
 * @param bytes how much is for one task; 0 where files stay divided as they are
 * @param toOpen how many bytes longer a file is taken to be, for to open it takes time too
 * @param least how many tasks there are at least, if there are so many files
 */
public record Tasks(long bytes, long toOpen, int least) {
    public static final Tasks AS_THEY_ARE = new Tasks(0, 0, 0);

    public static Tasks of(SparkSession spark) {
        RuntimeConfig conf = spark.conf();
        int cores = spark.sparkContext().defaultParallelism();
        return new Tasks(
                JavaUtils.byteStringAsBytes(conf.get("spark.sql.files.maxPartitionBytes")),
                JavaUtils.byteStringAsBytes(conf.get("spark.sql.files.openCostInBytes")),
                Integer.parseInt(conf.get("spark.sql.files.minPartitionNum", String.valueOf(cores))));
    }

    public int number(long files, long totalBytes) {
        long tasks = Math.max(least, (totalBytes + files * toOpen + bytes - 1) / bytes);
        return (int) Math.max(1, Math.min(files, tasks));
    }

    /** Some of the files of an input, divided anew. */
    public Dataset<Row> divide(Dataset<Row> files) {
        if (bytes == 0) {
            return files;
        }
        Row size =
                files.agg(count(lit(1)), coalesce(sum(col("bytes")), lit(0L))).head();
        return files.repartition(number(size.getLong(0), size.getLong(1)));
    }
}
