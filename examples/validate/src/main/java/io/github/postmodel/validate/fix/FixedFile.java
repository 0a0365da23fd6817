package io.github.postmodel.validate.fix;

import io.github.postmodel.io.PostFile;
import java.util.List;

/**
 * A file before and after it was fixed. Save {@link #after()}.
 *
 * @param before the file as it was
 * @param after the fixed file, not saved; {@code before} itself where nothing was fixed
 * @param fixes what was fixed, by place
 * @param unsafe how many problems more there are that only {@link Fixes#ALL} fixes
 */
public record FixedFile(PostFile before, PostFile after, List<AppliedFix> fixes, int unsafe) {
    /**
     * Copies the list.
     *
     * @param before the file as it was
     * @param after the fixed file
     * @param fixes what was fixed
     * @param unsafe how many could be fixed besides
     */
    public FixedFile {
        fixes = List.copyOf(fixes);
    }

    /** A file in which nothing is fixed. */
    public static FixedFile unchanged(PostFile file) {
        return new FixedFile(file, file, List.of(), 0);
    }

    /**
     * Whether anything was fixed.
     *
     * @return true where the two files differ
     */
    public boolean isChanged() {
        return before != after;
    }
}
