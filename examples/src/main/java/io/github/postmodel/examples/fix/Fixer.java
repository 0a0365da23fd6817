package io.github.postmodel.examples.fix;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends files, as far as that takes no guess. Immutable and thread-safe. */
public final class Fixer {
    /**
     * A fixer.
     *
     * @param validator the rules
     * @param defaultOffset the offset of a date that has none, or null to leave such a date alone
     */
    public Fixer(PostValidator validator, @Nullable ZoneOffset defaultOffset) {}

    /**
     * Mends a file.
     *
     * @param file the file, opened without a default offset: with one, a date without an offset passes for right
     * @return the file before and after
     */
    public FixedFile fix(PostFile file) {
        return new FixedFile(file, file, List.of());
    }
}
