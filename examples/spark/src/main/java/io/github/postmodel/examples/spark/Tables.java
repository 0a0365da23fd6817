package io.github.postmodel.examples.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables that a job makes, each a folder of Parquet files in one folder. */
record Tables(SparkSession spark, String folder) {
    void write(String name, Dataset<Row> rows, String... partitions) {
        rows.write().partitionBy(partitions).parquet(folder + "/" + name);
    }

    Dataset<Row> read(String name) {
        return spark.read().parquet(folder + "/" + name);
    }

    long sum(String name, String column) {
        Row row = read(name).groupBy().sum(column).head();
        return row.isNullAt(0) ? 0 : row.getLong(0);
    }

    Map<String, Long> problemsByRule() {
        Map<String, Long> rules = new TreeMap<>();
        for (Row row : read("problems").groupBy("severity", "rule").count().collectAsList()) {
            rules.put(row.getString(0) + " " + row.getString(1), row.getLong(2));
        }
        return rules;
    }
}
