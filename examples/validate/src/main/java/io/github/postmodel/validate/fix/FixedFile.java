package io.github.postmodel.validate.fix;

import io.github.postmodel.io.PostFile;
import java.util.List;

/**
 * A file before and after it was fixed. Save {@link #after()}.
 *
 * @param before the file as it was
 * @param after the fixed file, not saved; {@code before} itself where nothing was fixed
 * @param fixes what was fixed, by place
 */
public record FixedFile(PostFile before, PostFile after, List<AppliedFix> fixes) {
    /**
     * Copies the list.
     *
     * @param before the file as it was
     * @param after the fixed file
     * @param fixes what was fixed
     */
    public FixedFile {
        fixes = List.copyOf(fixes);
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
