package io.github.postmodel.io;

import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading one file of a folder: a post, or problems with an error among them. Immutable and thread-safe.
 *
 * <pre>{@code
 * if (result instanceof ReadResult.Success success) {
 *     use(success.value());
 * } else {
 *     result.problems().forEach(problem -> System.err.println(problem.in(result.path().toString())));
 * }
 * }</pre>
 */
public sealed interface ReadResult {
    /**
     * The file.
     *
     * @return its path, which starts with the folder's as it was given
     */
    Path path();

    /**
     * The post.
     *
     * @return the post, or empty where there is an error
     */
    Optional<Post> post();

    /**
     * What is wrong with the file.
     *
     * @return the problems by place, or none where there is a post; {@link PostFile#problems()} also tells of warnings
     */
    List<Problem> problems();

    /**
     * The post, or what {@link PostReader#read(Path)} would have thrown.
     *
     * @return the post
     * @throws PostReadException if there is no post
     */
    Post orThrow();

    /**
     * A file that could be read.
     *
     * @param path the file
     * @param value the post in it
     */
    record Success(Path path, Post value) implements ReadResult {
        /**
         * Checks that neither is null.
         *
         * @param path the file
         * @param value the post in it
         */
        public Success {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<Post> post() {
            return Optional.of(value);
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public Post orThrow() {
            return value;
        }
    }

    /**
     * A file that could not be read.
     *
     * @param path the file
     * @param problems what is wrong with it, by place; at least one error
     */
    record Failure(Path path, List<Problem> problems) implements ReadResult {
        /**
         * Copies defensively.
         *
         * @param path the file
         * @param problems what is wrong with it
         */
        public Failure {
            Objects.requireNonNull(path, "path");
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<Post> post() {
            return Optional.empty();
        }

        @Override
        public Post orThrow() {
            throw new PostReadException(path.toString(), problems, null);
        }
    }
}
