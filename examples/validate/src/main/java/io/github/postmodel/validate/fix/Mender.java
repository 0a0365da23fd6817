package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import java.util.Optional;

/** Mends the problems of one rule. */
@FunctionalInterface
interface Mender {
    /**
     * Mends a problem.
     *
     * @param file the file
     * @param problem one of its problems
     * @return the changed file, or empty where mending it would be a guess
     * @throws io.github.postmodel.io.PostEditException if the change cannot be made without loss
     */
    Optional<PostFile> mend(Checked file, Problem problem);
}
