package io.github.postmodel.examples.spark.tables;

/** What a job does where there are tables already. */
public enum Mode {
    /** It refuses. */
    ERROR,
    /** It reads every file, and replaces the tables. */
    OVERWRITE,
    /** It reads what is new or has changed, and replaces the tables by what all files give. */
    APPEND
}
