package io.github.postmodel.examples.fix;

import io.github.postmodel.SourceRange;

/**
 * One thing that was mended.
 *
 * @param rule the rule that was broken, as {@link io.github.postmodel.Problem#rule()}; or {@code fence-blanks} or
 *     {@code final-newline}, which break none
 * @param range where it stood in the file as it was
 */
public record Fix(String rule, SourceRange range) {}
