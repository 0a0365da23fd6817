package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostWriter;

/** The canonical form of files: what {@link PostWriter} makes of their posts. */
final class CanonicalForm {
    private CanonicalForm() {}

    /**
     * A file in the canonical form. Values and body are kept; comments, quotes and line endings of the front matter are
     * not.
     *
     * @param file a file whose {@link PostFile#problems()} have no error, and no text that a comment cuts
     * @return the file in the canonical form, not saved; the file itself where it is in that form
     * @throws IllegalArgumentException if it has: what could not be read would be lost
     */
    static PostFile of(PostFile file) {
        file.problems().stream().filter(CanonicalForm::isLoss).findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.in(file.name()));
        });
        PostFile canonical = file.withText(PostWriter.format(file.post()));
        if (!canonical.post().equals(file.post())) {
            throw new IllegalStateException(
                    file.name() + ": the canonical form would not be read back as the same post");
        }
        return canonical;
    }

    /** The canonical form has no comments: what a comment cut off from a text would be gone for good. */
    private static boolean isLoss(Problem problem) {
        return problem.isError() || problem.is(Rule.COMMENT_CUT);
    }
}
