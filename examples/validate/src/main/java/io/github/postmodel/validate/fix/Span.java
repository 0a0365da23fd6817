package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import java.util.Objects;

/**
 * A piece of a text, between two indexes.
 *
 * @param text the whole text
 * @param start the index of its first character
 * @param end the index after its last
 */
public record Span(String text, int start, int end) {
    /** What a problem with a range is about. */
    static Span of(PostFile file, Problem problem) {
        return of(file, Objects.requireNonNull(problem.range()));
    }

    static Span of(PostFile file, SourceRange range) {
        return of(file.markdown(), range);
    }

    /** The piece of a file in a range. */
    public static Span of(MarkdownFile file, SourceRange range) {
        String text = file.text();
        int start = index(text, range.startLine(), range.startColumn());
        return new Span(text, start, index(text, range.endLine(), range.endColumn()));
    }

    /** The piece without quotes around it: the value of a scalar without escapes. */
    Span unquoted() {
        return isQuoted() ? new Span(text, start + 1, end - 1) : this;
    }

    boolean isQuoted() {
        return end - start >= 2
                && text.charAt(start) == text.charAt(end - 1)
                && (text.charAt(start) == '\'' || text.charAt(start) == '"');
    }

    /** The whole text with another piece in place of this one. */
    public String replacedBy(String piece) {
        return text.substring(0, start) + piece + text.substring(end);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    /** The index after a byte order mark, which has no column. */
    static int first(String text) {
        return text.startsWith("\uFEFF") ? 1 : 0;
    }

    private static int index(String text, int line, int column) {
        int index = first(text);
        for (int number = 1; number < line; number++) {
            index = text.indexOf('\n', index) + 1;
        }
        return text.offsetByCodePoints(index, column - 1);
    }
}
