package io.github.postmodel.examples.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables that a job makes, each a folder of Parquet files in one folder. */
record Tables(SparkSession spark, String folder) {
    /** Writes a table, and gives it as it is then. */
    Dataset<Row> write(String name, Dataset<Row> rows, String... partitions) {
        String path = folder + "/" + name;
        rows.write().partitionBy(partitions).parquet(path);
        // Of a table without rows there is no file that could tell the schema.
        return spark.read().schema(rows.schema()).parquet(path);
    }

    Dataset<Row> read(String name) {
        return spark.read().parquet(folder + "/" + name);
    }
}
