package io.github.postmodel.examples.spark.input;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.sql.Row;

/** Gives the bytes of a file, in a task. */
@FunctionalInterface
public interface Opener extends Serializable {
    byte[] open(Row file) throws IOException;
}
