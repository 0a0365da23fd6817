package io.github.postmodel.io;

import io.github.postmodel.Severity;
import org.jspecify.annotations.Nullable;

/** What a {@link ContentModel} says of a key that it does not know. Such a key stays in the file in any case. */
public enum UnknownKeys {
    /** Nothing. */
    IGNORE(null),
    /** A warning, with "did you mean" where a known key is near. */
    WARN(Severity.WARNING),
    /** An error: the file is not read. */
    ERROR(Severity.ERROR);

    private final @Nullable Severity severity;

    UnknownKeys(@Nullable Severity severity) {
        this.severity = severity;
    }

    @Nullable
    Severity severity() {
        return severity;
    }
}
