package io.github.postmodel.io;

import io.github.postmodel.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A post could not be read. Carries every problem that was found, by place; the message has a line for each:
 * {@code path:line:column: message}. Where the file itself could not be read, the cause is the {@code IOException}.
 */
public final class PostReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The file's name. */
    private final String path;

    /** At least one problem, by place. */
    @SuppressWarnings("serial") // List.copyOf gives a serializable list.
    private final List<Problem> problems;

    PostReadException(String path, List<Problem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(problem -> problem.in(path)).collect(Collectors.joining("\n")), cause);
        this.path = path;
        this.problems = List.copyOf(problems);
    }

    /**
     * The file's name, as it was given to the reader.
     *
     * @return the name
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong with the file.
     *
     * @return at least one problem, by place
     */
    public List<Problem> problems() {
        return problems;
    }
}
