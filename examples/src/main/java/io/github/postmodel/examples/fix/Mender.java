package io.github.postmodel.examples.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import java.util.Optional;

/** Mends the problems of one rule. */
@FunctionalInterface
interface Mender {
    /**
     * Mends a problem.
     *
     * @param problem one of the file's, with its range
     * @return the changed file, or empty where mending it would be a guess
     * @throws io.github.postmodel.io.PostEditException if the change cannot be made without loss
     */
    Optional<PostFile> mend(PostFile file, Problem problem);
}
