package io.github.postmodel.io.internal.comments;

/**
 * A comment of the front matter.
 *
 * @param text the comment from its {@code #} to the end of the line
 * @param start the index of its first character in the text of the file
 * @param line the number of its line
 * @param lastLine the last line of what it is about: what starts on its line, or on the next line with content where it
 *     has a line of its own
 */
public record Comment(String text, int start, int line, int lastLine) {}
