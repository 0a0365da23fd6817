package io.github.postmodel.io;

import io.github.postmodel.io.internal.tokens.Reading;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The limits on what the reader takes, and what it may assume. Immutable; start from {@link #defaults()}.
 *
 * @param maxFileBytes the largest file, in bytes; 16 MiB unless set
 * @param maxFrontMatterBytes the largest front matter, in bytes; 1 MiB unless set
 * @param maxNesting how deep lists and mappings may lie in one another, 1 to 1,000; 50 unless set. A stack of 256 KB is
 *     enough for 100, one of 2 MB for all
 * @param maxAliasNodes how many values the aliases of a file may expand to; 10,000 unless set
 * @param defaultOffset the offset of a date that has none, or null (unless set) for a problem
 */
public record ReadOptions(
        int maxFileBytes,
        int maxFrontMatterBytes,
        int maxNesting,
        int maxAliasNodes,
        @Nullable ZoneOffset defaultOffset) {

    private static final int NESTING_CEILING = 1000;
    private static final ReadOptions DEFAULTS = new ReadOptions(16 << 20, 1 << 20, 50, 10_000, null);

    /**
     * Checks the limits.
     *
     * @param maxFileBytes the largest file
     * @param maxFrontMatterBytes the largest front matter
     * @param maxNesting how deep lists and mappings may lie in one another
     * @param maxAliasNodes how many values aliases may expand to
     * @param defaultOffset the offset of a date that has none, or null
     * @throws IllegalArgumentException if a limit is negative, or the nesting is not 1 to 1,000
     */
    public ReadOptions {
        if (maxFileBytes < 0 || maxFrontMatterBytes < 0 || maxAliasNodes < 0) {
            throw new IllegalArgumentException("a limit cannot be negative");
        }
        if (maxNesting < 1 || maxNesting > NESTING_CEILING) {
            throw new IllegalArgumentException("maxNesting " + maxNesting + " is not 1 to " + NESTING_CEILING);
        }
    }

    /**
     * The options that are used where none are given.
     *
     * @return the defaults
     */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /**
     * These options with another limit for the file.
     *
     * @param bytes the largest file, in bytes
     * @return the changed options
     */
    public ReadOptions withMaxFileBytes(int bytes) {
        return new ReadOptions(bytes, maxFrontMatterBytes, maxNesting, maxAliasNodes, defaultOffset);
    }

    /**
     * These options with another limit for the front matter.
     *
     * @param bytes the largest front matter, in bytes
     * @return the changed options
     */
    public ReadOptions withMaxFrontMatterBytes(int bytes) {
        return new ReadOptions(maxFileBytes, bytes, maxNesting, maxAliasNodes, defaultOffset);
    }

    /**
     * These options with another limit for the nesting.
     *
     * @param levels how deep lists and mappings may lie in one another, 1 to 1,000
     * @return the changed options
     */
    public ReadOptions withMaxNesting(int levels) {
        return new ReadOptions(maxFileBytes, maxFrontMatterBytes, levels, maxAliasNodes, defaultOffset);
    }

    /**
     * These options with another limit for the expansion of aliases.
     *
     * @param nodes how many values the aliases of a file may expand to
     * @return the changed options
     */
    public ReadOptions withMaxAliasNodes(int nodes) {
        return new ReadOptions(maxFileBytes, maxFrontMatterBytes, maxNesting, nodes, defaultOffset);
    }

    /**
     * These options with an offset for dates that have none.
     *
     * @param offset the offset, or null for a problem
     * @return the changed options
     */
    public ReadOptions withDefaultOffset(@Nullable ZoneOffset offset) {
        return new ReadOptions(maxFileBytes, maxFrontMatterBytes, maxNesting, maxAliasNodes, offset);
    }

    /** Those of them that matter to a model. */
    Reading.Limits modelLimits() {
        return new Reading.Limits(maxNesting, maxAliasNodes, defaultOffset);
    }
}
