package io.github.postmodel.validate.folder;

import io.github.postmodel.Problem;
import org.jspecify.annotations.Nullable;

/** A rule that sees the posts of a run one after the other. Keeps of each only what the next ones are held against. */
interface FolderRule {
    /**
     * Tells whether a post breaks the rule, in view of those before it.
     *
     * @param post the post
     * @return the problem; null where there is none
     */
    @Nullable
    Problem check(FolderPost post);
}
