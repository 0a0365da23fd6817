package io.github.postmodel.validate.fix;

import io.github.postmodel.io.PostFile;

/**
 * A change that may fix a problem.
 *
 * @param file the changed file, not saved
 * @param safety {@link Fixes#SAFE} where the change cannot be wrong
 */
record Candidate(PostFile file, Fixes safety) {
    static Candidate safe(PostFile file) {
        return new Candidate(file, Fixes.SAFE);
    }

    static Candidate unsafe(PostFile file) {
        return new Candidate(file, Fixes.ALL);
    }

    static Candidate of(PostFile file, boolean isSafe) {
        return isSafe ? safe(file) : unsafe(file);
    }
}
