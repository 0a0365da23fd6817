package io.github.postmodel.io;

import java.nio.file.FileSystemException;

/** A file has changed on disk since it was opened. It is left as it is, and nothing has been saved. */
public final class PostConflictException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    PostConflictException(String path) {
        super(path, null, "has changed on disk since it was opened; open it again and make the change there");
    }
}
