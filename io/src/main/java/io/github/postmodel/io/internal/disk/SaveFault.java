package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Says why a file could not be saved, about the file that the user named and not about the one beside it. */
final class SaveFault {
    private SaveFault() {}

    static FileSystemException of(Path path, IOException fault) {
        String reason = "cannot be saved: " + reason(path, fault) + "; nothing was changed";
        FileSystemException explained = fault instanceof AccessDeniedException
                ? new AccessDeniedException(path.toString(), null, reason)
                : fault instanceof NoSuchFileException
                        ? new NoSuchFileException(path.toString(), null, reason)
                        : new FileSystemException(path.toString(), null, reason);
        explained.initCause(fault);
        return explained;
    }

    private static String reason(Path path, IOException fault) {
        if (fault instanceof ClosedByInterruptException || fault instanceof FileLockInterruptionException) {
            return "the thread was interrupted";
        }
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            return "there is no such folder";
        }
        if (fault instanceof NoSuchFileException) {
            return "there is no such file any more";
        }
        if (fault instanceof AccessDeniedException) {
            return Files.exists(path) && !Files.isWritable(path) ? "the file is read-only" : "its folder is read-only";
        }
        String reason = fault instanceof FileSystemException known ? known.getReason() : fault.getMessage();
        return reason == null ? fault.toString() : reason;
    }
}
