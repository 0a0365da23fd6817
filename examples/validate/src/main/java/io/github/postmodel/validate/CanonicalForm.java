package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostWriter;
import java.util.Optional;

/** The canonical form of files: what {@link PostWriter} makes of their posts. */
final class CanonicalForm {
    private CanonicalForm() {}

    /**
     * A file in the canonical form. Values and body are kept; comments, quotes and line endings of the front matter are
     * not.
     *
     * @param file a file without an {@link #obstacle}
     * @return the file in the canonical form, not saved; the file itself where it is in that form
     * @throws IllegalArgumentException if it has one
     */
    static PostFile of(PostFile file) {
        obstacle(file).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.in(file.name()));
        });
        PostFile canonical = file.withText(PostWriter.format(file.post()));
        if (!canonical.post().equals(file.post())) {
            throw new IllegalStateException(
                    file.name() + ": the canonical form would not be read back as the same post");
        }
        return canonical;
    }

    /**
     * The problem for which a file has no canonical form: an error, for what could not be read would be lost; or a text
     * that a comment cuts, for the canonical form has no comments.
     */
    static Optional<Problem> obstacle(PostFile file) {
        return file.problems().stream()
                .filter(problem -> problem.isError() || problem.is(Rule.COMMENT_CUT))
                .findFirst();
    }
}
