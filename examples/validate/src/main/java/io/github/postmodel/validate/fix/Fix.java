package io.github.postmodel.validate.fix;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.github.postmodel.SourceRange;
import java.util.Comparator;

/**
 * One thing that was mended.
 *
 * @param rule the rule that was broken, as {@link io.github.postmodel.Problem#rule()}; or {@code fence-blanks} or
 *     {@code final-newline}, which break none
 * @param range where it stood in the file as it was
 */
public record Fix(String rule, SourceRange range) {
    static final Comparator<Fix> ORDER = comparing(
                    Fix::range, comparingInt(SourceRange::startLine).thenComparingInt(SourceRange::startColumn))
            .thenComparing(Fix::rule);
}
