package io.github.postmodel.examples.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import java.util.Optional;

/** A rule that sees the posts of a run one after the other. Keeps of each only what the next ones are held against. */
interface FolderRule {
    /** Tells whether a post breaks the rule, in view of those before it. */
    Optional<Problem> check(PostFile file);
}
