package io.github.postmodel.validate.canonical;

import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostWriter;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The canonical form of a file: what {@link PostWriter} makes of its post, with the line endings of the first line of the
 * file and all comments of its front matter. A comment that is a line of its own above a key, or after a value on one line,
 * stays there; one inside of a value is above the key then.
 */
public final class CanonicalForm {
    private CanonicalForm() {}

    /**
     * The canonical form of a file. Values, body and comments are kept; quotes are not.
     *
     * @param file a file without an {@link #obstacle}
     * @return the file in the canonical form, not saved; the file itself where it is in that form
     * @throws IllegalArgumentException if it has one
     */
    public static PostFile of(PostFile file) {
        obstacle(file).ifPresent(problem -> {
            throw new IllegalArgumentException(problem.in(file.name()));
        });
        String text = PostWriter.format(file.post());
        FrontComments comments = FrontComments.of(file.text());
        LineEnding ending = LineEnding.ofFirstLine(file.text());
        // After a value without its quotes, a comment such as "#1" may look like a part of the text.
        return Stream.of(true, false)
                .map(afterValues -> file.withText(ending.in(comments.in(text, afterValues))))
                .filter(canonical -> isSame(canonical.post(), file.post())
                        && obstacle(canonical).isEmpty()
                        && FrontComments.of(canonical.text()).count() == comments.count())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        file.name() + ": the canonical form would not be read back as the same post"));
    }

    /** Whether two posts differ in nothing but the line endings of their bodies. */
    private static boolean isSame(Post one, Post other) {
        boolean isSameFront = one.frontMatter().equals(other.frontMatter());
        return isSameFront && LineEnding.areSame(one.body().text(), other.body().text());
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
