package io.github.postmodel.io;

import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one file of a folder: a post, or problems. Immutable and thread-safe.
 */
public final class ReadResult {
    private final Path path;
    private final @Nullable Post post;
    private final List<Problem> problems;

    private ReadResult(Path path, @Nullable Post post, List<Problem> problems) {
        this.path = path;
        this.post = post;
        this.problems = problems;
    }

    static ReadResult read(Path path, ReadOptions options) {
        try {
            return new ReadResult(path, PostReader.read(path, options), List.of());
        } catch (PostReadException fault) {
            return new ReadResult(path, null, fault.problems());
        }
    }

    /**
     * The file.
     *
     * @return its path, which starts with the folder's as it was given
     */
    public Path path() {
        return path;
    }

    /**
     * The post.
     *
     * @return the post, or empty where there are problems
     */
    public Optional<Post> post() {
        return Optional.ofNullable(post);
    }

    /**
     * What is wrong with the file.
     *
     * @return the problems by place, or none where there is a post
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The post, or what {@link PostReader#read(Path)} would have thrown.
     *
     * @return the post
     * @throws PostReadException if there are problems
     */
    public Post orThrow() {
        return post().orElseThrow(() -> new PostReadException(path.toString(), problems, null));
    }

    @Override
    public String toString() {
        return path + (post == null ? ": " + problems.size() + " problems" : "");
    }
}
