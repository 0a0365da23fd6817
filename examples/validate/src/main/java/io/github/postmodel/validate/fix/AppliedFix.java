package io.github.postmodel.validate.fix;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.github.postmodel.SourceRange;
import java.util.Comparator;

/**
 * One thing that was fixed.
 *
 * @param rule the rule that was broken, as {@link io.github.postmodel.Problem#rule()}
 * @param range where it was in the file before
 */
public record AppliedFix(String rule, SourceRange range) {
    static final Comparator<AppliedFix> ORDER = comparing(
                    AppliedFix::range, comparingInt(SourceRange::startLine).thenComparingInt(SourceRange::startColumn))
            .thenComparing(AppliedFix::rule);
}
