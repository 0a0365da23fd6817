/**
 * The tables that the jobs make: what is a row of each, and where they are written. Start at {@code Tables}.
 *
 * <p>Internal: may change at any time. The schemas are in the README.
 */
@NullMarked
package io.github.postmodel.examples.spark.tables;

import org.jspecify.annotations.NullMarked;
