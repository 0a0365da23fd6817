package io.github.postmodel.validate.canonical;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostWriter;
import java.util.Optional;

/**
 * The canonical form of a file: what {@link PostWriter} makes of its post, and the comments of the front matter that are
 * lines of their own above a key, or after a value on one line.
 *
 * @param file the file in the canonical form, not saved; the file itself where it is in that form
 * @param lost how many comments are not in it
 */
public record CanonicalForm(PostFile file, int lost) {
    /**
     * The canonical form of a file. Values, body and most comments are kept; quotes and line endings of the front matter
     * are not.
     *
     * @param file a file without an {@link #obstacle}
     * @throws IllegalArgumentException if it has one
     */
    public static CanonicalForm of(PostFile file) {
        obstacle(file).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.in(file.name()));
        });
        String text = PostWriter.format(file.post());
        FrontComments comments = FrontComments.of(file.text());
        if (comments.count() > 0) {
            PostFile commented = file.withText(comments.in(text));
            int kept = FrontComments.of(commented.text()).count();
            if (commented.post().equals(file.post()) && obstacle(commented).isEmpty()) {
                return new CanonicalForm(commented, comments.count() - kept);
            }
        }
        PostFile canonical = file.withText(text);
        if (!canonical.post().equals(file.post())) {
            throw new IllegalStateException(
                    file.name() + ": the canonical form would not be read back as the same post");
        }
        return new CanonicalForm(canonical, comments.count());
    }

    /**
     * The problem for which a file has no canonical form: an error, for what could not be read would be lost; or a text
     * that a comment cuts, for that may be no comment.
     */
    public static Optional<Problem> obstacle(PostFile file) {
        return file.problems().stream()
                .filter(problem -> problem.isError() || problem.is(Rule.COMMENT_CUT))
                .findFirst();
    }
}
