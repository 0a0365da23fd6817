package io.github.postmodel.validate.fix;

import io.github.postmodel.io.PostFile;
import java.util.List;

/**
 * A file before and after it was mended. Save {@link #after()}.
 *
 * @param before the file as it was
 * @param after the file as mended, not saved; {@code before} itself where nothing was
 * @param fixes what was mended, by place
 */
public record FixedFile(PostFile before, PostFile after, List<Fix> fixes) {
    /**
     * Copies the list.
     *
     * @param before the file as it was
     * @param after the file as mended
     * @param fixes what was mended
     */
    public FixedFile {
        fixes = List.copyOf(fixes);
    }

    /**
     * Whether anything was mended.
     *
     * @return true where the two files differ
     */
    public boolean isChanged() {
        return before != after;
    }
}
