package io.github.postmodel.examples.spark.rows;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostSetValidator;
import io.github.postmodel.validation.PostValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows of files. Thread-safe, but not serializable, and it takes a while to make: make one for each task of a
 * cluster, and use it for all files of the task.
 *
 * <pre>{@code
 * PostRows rows = PostRows.at(now);
 * FileRow file = rows.of("2025/hello.md", bytes);
 * file.post();      // a PostRow; null where the file could not be read
 * file.problems();  // a ProblemRow for each problem
 * }</pre>
 */
public final class PostRows {
    private final PostValidator validator;

    private PostRows(PostValidator validator) {
        this.validator = validator;
    }

    /**
     * Makes rows as of a moment.
     *
     * @param now what is later than this is in the future. One moment for a whole job: then a task that runs twice finds
     *     the same both times
     * @return the maker of rows
     */
    public static PostRows at(Instant now) {
        return new PostRows(PostValidator.create(Clock.fixed(now, ZoneOffset.UTC)));
    }

    /**
     * The row of a file. No bytes make it throw.
     *
     * @param path the path of the file in its folder, with {@code /} between names
     * @param bytes what is in the file
     * @return its post, if it could be read, and all that is wrong with it by itself
     */
    public FileRow of(String path, byte[] bytes) {
        PostFile file = PostFile.parse(bytes, path);
        PostSetValidator.Entry entry = PostSetValidator.prepare(file, path);
        List<Problem> problems = new ArrayList<>(validator.check(file));
        problems.addAll(entry.problems());
        problems.sort(Problem.ORDER);
        boolean valid = problems.stream().noneMatch(Problem::isError);
        return new FileRow(
                path,
                file.problems().stream().noneMatch(Problem::isError) ? PostRow.of(path, valid, file.post()) : null,
                valid,
                ProblemRow.of(path, problems),
                entry.claims());
    }

    /**
     * The row of a file that has no bytes.
     *
     * @param path the path of the file in its folder
     * @param problem why there are none
     * @return a row without a post
     */
    public FileRow unreadable(String path, Problem problem) {
        return new FileRow(path, null, false, ProblemRow.of(path, List.of(problem)), List.of());
    }
}
