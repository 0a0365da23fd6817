/**
 * What a report is, whatever its format.
 *
 * <p>Start at {@link io.github.postmodel.validate.report.Report}: it takes one
 * {@link io.github.postmodel.validate.report.CheckedFile} after the other, and the
 * {@link io.github.postmodel.validate.report.Tally} at the end. The formats are in package {@code formats};
 * here is what they share, and {@code RulePage}, which prints what there is to read about a rule,
 * and {@code Contents}, what the program is made of.
 */
@NullMarked
package io.github.postmodel.validate.report;

import org.jspecify.annotations.NullMarked;
