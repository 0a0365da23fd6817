/**
 * The reports of one run: which there are, and where each goes.
 *
 * <p>Start at {@link io.github.postmodel.validate.reports.ReportPlan}: it reads the options and refuses what cannot be,
 * before anything is written. {@code Reports} are the open ones, and take what a run finds.
 */
@NullMarked
package io.github.postmodel.validate.reports;

import org.jspecify.annotations.NullMarked;
