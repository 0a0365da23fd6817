package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The outcome of checking one file.
 *
 * @param name its path as given, or as found below a given folder
 * @param isPost whether a post could be read from it
 * @param problems what is wrong, by place
 * @param lines gives a line of its text by its number, from 1
 */
public record CheckedFile(String name, boolean isPost, List<Problem> problems, IntFunction<String> lines) {
    /** The same file, whose lines come from elsewhere. */
    public CheckedFile with(IntFunction<String> otherLines) {
        return new CheckedFile(name, isPost, problems, otherLines);
    }

    /** The same file with other problems. */
    public CheckedFile with(List<Problem> others) {
        return new CheckedFile(name, isPost, others, lines);
    }
}
