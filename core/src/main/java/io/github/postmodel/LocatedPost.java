package io.github.postmodel;

import java.util.List;

/**
 * A post that knows where it came from: what could be read of it, what was wrong with reading it, and where each of its
 * values is. {@code PostFile} of {@code postmodel-io} is one; {@code PostValidator.check(located)} of
 * {@code postmodel-validation} checks one.
 */
public interface LocatedPost {
    /**
     * What could be read. A field that has a problem is unset.
     *
     * @return the post
     */
    Post post();

    /**
     * What was found wrong while reading.
     *
     * @return the problems by place, each with its range
     */
    List<Problem> problems();

    /**
     * Whether it is known that no text of the post has a character that {@link Rule#CONTROL_CHARACTER} or
     * {@link Rule#MOJIBAKE} is about. A reader that has looked at the bytes can tell; the rules then need not look again.
     *
     * @return true where that is known; false, the default, where a text may have one
     */
    default boolean hasCleanText() {
        return false;
    }

    /**
     * Where a property is.
     *
     * @param property a property as problems name it: {@code external_url}, {@code tags[1]}, {@code body}; empty for the
     *     file as a whole
     * @return the range of its value, or of what comes nearest where there is none
     */
    SourceRange locate(String property);

    /**
     * Gives a range to each problem that has none.
     *
     * @param problems problems of this post
     * @return the problems, each with a range, by place
     */
    List<Problem> locate(List<Problem> problems);
}
