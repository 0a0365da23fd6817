package io.github.postmodel.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The Spark session of a job: what spark-submit says, and what the tables need. */
final class Session {
    private Session() {}

    static SparkSession open(String name) {
        return SparkSession.builder().config(configure(new SparkConf(), name)).getOrCreate();
    }

    /** Keeps what is set already, but for what the tables would be wrong without. */
    static SparkConf configure(SparkConf conf, String name) {
        return conf.setIfMissing("spark.app.name", name)
                // Small files go to tasks as if each had so many bytes more. Its 4 MiB make 32 files a
                // task.
                .setIfMissing("spark.sql.files.openCostInBytes", "64k")
                // Rows kept in between have whole bodies: fewer of them at a time than the 10,000 for numbers.
                .setIfMissing("spark.sql.inMemoryColumnarStorage.batchSize", "1000")
                // Tables of few files: as large as these bytes, and not one for each core.
                .setIfMissing("spark.sql.adaptive.advisoryPartitionSizeInBytes", "128m")
                .setIfMissing("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false")
                // A pack has whole files in its rows.
                .setIfMissing("spark.sql.parquet.columnarReaderBatchSize", "256")
                // A moment stays that moment, in every year and whatever the zone of the machine.
                .set("spark.sql.datetime.java8API.enabled", "true")
                .set("spark.sql.session.timeZone", "UTC")
                .set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                .set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
                .set("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED");
    }
}
