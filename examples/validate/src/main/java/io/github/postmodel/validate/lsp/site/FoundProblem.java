package io.github.postmodel.validate.lsp.site;

import io.github.postmodel.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a text.
 *
 * @param problem what
 * @param other the other place that it is about; null where it is about none
 */
public record FoundProblem(Problem problem, @Nullable OtherPlace other) {
    /**
     * A place in another file.
     *
     * @param file the file
     * @param line the line, from 1 on; 0 where it is the name of the file
     */
    public record OtherPlace(Path file, int line) {}
}
