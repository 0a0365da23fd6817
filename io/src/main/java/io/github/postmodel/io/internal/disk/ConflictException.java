package io.github.postmodel.io.internal.disk;

import java.io.IOException;

/** The content on disk is not one that may be replaced. */
public final class ConflictException extends IOException {
    private static final long serialVersionUID = 1L;

    ConflictException() {}
}
