/**
 * The files that a job reads, listed by the driver and opened by the tasks. Start at {@code Input}: it is a
 * {@code PostFolder}, on a disk or on anything that Hadoop can reach, or the {@code Packs} made of one.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.examples.spark.input;

import org.jspecify.annotations.NullMarked;
