package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import java.util.Optional;

/** Fixes the problems of one rule. */
interface ProblemFix {
    /**
     * Fixes a problem.
     *
     * @param file the file
     * @param problem one of its problems
     * @return the changed file; empty where a fix would be a guess
     * @throws io.github.postmodel.io.PostEditException if the change cannot be made without loss
     */
    Optional<PostFile> fix(FileWithProblems file, Problem problem);
}
