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

/** Says why a file could not be saved and what to do, about the file that the user named and not about the one beside it. */
final class SaveFault {
    private static final String READ_ONLY = "Read-only file system";

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
            return "the thread was interrupted; save again";
        }
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            return "there is no such folder; make it first";
        }
        if (fault instanceof NoSuchFileException) {
            return "there is no such file any more; put it back, or save under another name";
        }
        String reason = fault instanceof FileSystemException known ? known.getReason() : fault.getMessage();
        if (fault instanceof AccessDeniedException && reason == null) {
            if (isReadOnly(folder)) {
                return READ_ONLY + advice(READ_ONLY);
            }
            return denied(path, folder);
        }
        return reason == null ? fault.toString() : reason + advice(reason);
    }

    private static String denied(Path path, Path folder) {
        if (Files.exists(path) && !Files.isWritable(path)) {
            return "the file is read-only; make it writable";
        }
        return Files.isWritable(folder)
                ? "permission denied; have yourself allowed to replace the file"
                : "its folder is read-only; make it writable";
    }

    /** What to do about a fault that the system has named; empty where that is not known. */
    private static String advice(String reason) {
        return switch (reason) {
            case "No space left on device" -> "; make room and save again";
            case "Disk quota exceeded" -> "; make room and save again";
            case READ_ONLY -> "; save elsewhere, or mount it so that it can be written";
            case "Operation not permitted" ->
                "; in its folder only the owner may replace it, or the system has locked it";
            default -> "";
        };
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }
}
