/**
 * Posts on Spark: two jobs, each a {@code main} for {@code spark-submit}.
 *
 * <p>{@link io.github.postmodel.examples.spark.Load} makes a table of the posts of a folder, and
 * {@link io.github.postmodel.examples.spark.Check} asks all rules of all posts. One road leads through both:
 * {@code PostFiles} lists the files → {@code ReadPosts} makes one row of each, on the executors, with one validator a
 * partition → {@code PostTable} and {@code ProblemTable} say what a post and a problem are as rows. {@code LeftOut}
 * opens what Spark did not read. {@code AcrossPosts} asks what needs the whole set.
 *
 * <p>{@link io.github.postmodel.examples.spark.PostKryo} is for jobs of your own that move the records themselves.
 */
@NullMarked
package io.github.postmodel.examples.spark;

import org.jspecify.annotations.NullMarked;
