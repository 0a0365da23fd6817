/**
 * Posts on Spark: three jobs, each a {@code main} for {@code spark-submit}.
 *
 * <p>{@link io.github.postmodel.examples.spark.Load} makes a table of the posts of a folder,
 * {@link io.github.postmodel.examples.spark.Check} asks all rules of all posts, and
 * {@link io.github.postmodel.examples.spark.Pack} puts many small files into few large ones for the other two. One road
 * leads through them: {@code input} lists the files → {@code Earlier} leaves out those that have not changed →
 * {@code ReadPosts} opens each in a task and makes one row of it, with {@code rows} → {@code tables} are written, and
 * take their place when {@code Counts} agree. {@code AcrossPosts} asks what needs the whole set.
 *
 * <p>{@link io.github.postmodel.examples.spark.PostKryo} is for jobs of your own that move the records themselves;
 * {@code rows} is for other engines.
 */
@NullMarked
package io.github.postmodel.examples.spark;

import org.jspecify.annotations.NullMarked;
