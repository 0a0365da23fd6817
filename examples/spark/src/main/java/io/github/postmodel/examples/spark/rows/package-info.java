/**
 * Rows of a post's bytes, in plain Java: no type of Spark is used here, so a connector for another engine can be built
 * on it. Start at {@link io.github.postmodel.examples.spark.rows.PostRows}.
 */
@NullMarked
package io.github.postmodel.examples.spark.rows;

import org.jspecify.annotations.NullMarked;
