package io.github.postmodel.validate.fix;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A file before and after it was fixed. Save {@link #after()}.
 *
 * @param before the file as it was
 * @param after the fixed file, not saved; {@code before} itself where nothing was fixed
 * @param fixes what was fixed, by place
 * @param more what only {@link Fixes#ALL} fixes besides, by its place in {@code after}
 */
public record FixedFile(PostFile before, PostFile after, List<AppliedFix> fixes, List<AppliedFix> more) {
    /**
     * Copies the lists.
     *
     * @param before the file as it was
     * @param after the fixed file
     * @param fixes what was fixed
     * @param more what could be fixed besides
     */
    public FixedFile {
        fixes = List.copyOf(fixes);
        more = List.copyOf(more);
    }

    /** A file in which nothing is fixed. */
    public static FixedFile unchanged(PostFile file) {
        return new FixedFile(file, file, List.of(), List.of());
    }

    /** The same after one more change, which fixes some problems of a rule at the start of the file. */
    public FixedFile with(PostFile changed, int count, String rule) {
        List<AppliedFix> all = new ArrayList<>(fixes);
        all.addAll(Collections.nCopies(count, new AppliedFix(rule, new SourceRange(1, 1, 1, 1))));
        return new FixedFile(before, changed, all, more);
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
