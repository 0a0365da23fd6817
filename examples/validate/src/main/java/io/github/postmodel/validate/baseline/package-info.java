/**
 * What was wrong already, so that a run tells only what is new: how often each rule is broken in each file.
 *
 * <p>Start at {@link io.github.postmodel.validate.baseline.Baseline}, a pure function from the problems of a file to those
 * that are new. {@code BaselineFile} reads and writes it, and {@code BaselineRun} goes along with a run.
 */
@NullMarked
package io.github.postmodel.validate.baseline;

import org.jspecify.annotations.NullMarked;
