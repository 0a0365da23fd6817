/** What is printed: one class for each format, and what they share. Start at {@code Format}. */
@NullMarked
package io.github.postmodel.validate.report;

import org.jspecify.annotations.NullMarked;
