package io.github.postmodel.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Spark sessions of tests. */
final class Cluster {
    private Cluster() {}

    /** Everything in this process. */
    static SparkSession local() {
        return open(new SparkConf().setMaster("local[2]").set("spark.sql.shuffle.partitions", "2"));
    }

    /** Two executors, each a process of its own with one core, on the jar that spark-submit would take. */
    static SparkSession twoExecutors() {
        return open(new SparkConf()
                .setMaster("local-cluster[2,1,1024]")
                .set("spark.sql.shuffle.partitions", "8")
                .setJars(new String[] {System.getProperty("postmodel.jar")}));
    }

    private static SparkSession open(SparkConf conf) {
        conf.set("spark.ui.enabled", "false");
        return SparkSession.builder().config(Session.configure(conf, "test")).getOrCreate();
    }
}
