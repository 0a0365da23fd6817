package io.github.postmodel.io;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Says why a file could not be saved, about the file that the user named and not about the one beside it. */
final class SaveFault {
    private SaveFault() {}

    static FileSystemException of(Path path, FileSystemException fault) {
        String reason = reason(path, fault) + "; nothing was changed";
        FileSystemException explained = fault instanceof AccessDeniedException
                ? new AccessDeniedException(path.toString(), null, reason)
                : fault instanceof NoSuchFileException
                        ? new NoSuchFileException(path.toString(), null, reason)
                        : new FileSystemException(path.toString(), null, reason);
        explained.initCause(fault);
        return explained;
    }

    private static String reason(Path path, FileSystemException fault) {
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            return "cannot be saved: there is no such folder";
        }
        if (fault instanceof NoSuchFileException) {
            return "cannot be saved: there is no such file any more";
        }
        if (fault instanceof AccessDeniedException) {
            return Files.exists(path) && !Files.isWritable(path)
                    ? "cannot be saved: the file is read-only"
                    : "cannot be saved: its folder is read-only";
        }
        String reason = fault.getReason() == null ? fault.toString() : fault.getReason();
        return "cannot be saved: " + reason;
    }
}
