package io.github.postmodel.validate.ignores;

/**
 * A text without the comments that are not needed.
 *
 * @param text the text; the same where all are needed
 * @param count how many names of rules were removed from it
 */
public record Cleaned(String text, int count) {}
