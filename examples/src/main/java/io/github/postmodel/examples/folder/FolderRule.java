package io.github.postmodel.examples.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import org.jspecify.annotations.Nullable;

/** A rule that sees the posts of a run one after the other. Keeps of each only what the next ones are held against. */
interface FolderRule {
    /**
     * Tells whether a post breaks the rule, in view of those before it.
     *
     * @param file the post
     * @param name what its name says; null where it has none
     * @return the problem; null where there is none
     */
    @Nullable
    Problem check(PostFile file, @Nullable FileName name);
}
