/**
 * The formats of a report, a class for each.
 *
 * <p>Start at {@link io.github.postmodel.validate.formats.ReportFormat}, which knows them all. A new format is a
 * constant there and a class that implements {@link io.github.postmodel.validate.report.Report}. {@code Advice} and
 * {@code Snippet} belong to the one for people; {@code JsonFields} holds what the JSON formats share.
 */
@NullMarked
package io.github.postmodel.validate.formats;

import org.jspecify.annotations.NullMarked;
