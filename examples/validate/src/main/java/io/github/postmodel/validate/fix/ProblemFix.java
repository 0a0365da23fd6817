package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import java.util.Optional;

/** Fixes the problems of one rule. */
interface ProblemFix {
    /**
     * Fixes a problem.
     *
     * @param file the file
     * @param problem one of its problems
     * @return the changed file, and whether that is safe; empty where it is not known what would be right
     * @throws io.github.postmodel.io.PostEditException if the change cannot be made without loss
     */
    Optional<Candidate> fix(FileWithProblems file, Problem problem);
}
