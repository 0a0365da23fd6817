package io.github.postmodel.validate.report;

import io.github.postmodel.Problem;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What came of checking one file.
 *
 * @param name its path, as the arguments lead to it
 * @param isPost whether a post could be read from it
 * @param problems what is wrong, by place
 * @param lines gives a line of its text; the first is 1
 */
public record CheckedFile(String name, boolean isPost, List<Problem> problems, IntFunction<String> lines) {
    /** The same file with other problems. */
    public CheckedFile with(List<Problem> others) {
        return new CheckedFile(name, isPost, others, lines);
    }
}
