package io.github.postmodel.validate.destination;

import io.github.postmodel.validate.output.Gate;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The new content of a file, which takes its place as a whole: whoever reads the file finds the old content or the new, and
 * nothing is lost where the new one cannot be written. Close it.
 */
final class Replacement implements AutoCloseable {
    private final Path target;
    private final Path made;
    private final Gate out;
    private boolean isDone;

    private Replacement(Path target, Path made, Gate out) {
        this.target = target;
        this.made = made;
        this.out = out;
    }

    /**
     * Starts the content of a file beside it.
     *
     * @throws IOException if nothing can be written there
     */
    static Replacement of(Path target) throws IOException {
        Path made = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        Replacement replacement = new Replacement(target, made, Gate.toNewFile(made));
        try {
            replacement.keepPermissions();
            return replacement;
        } catch (IOException unchanged) {
            replacement.close();
            throw unchanged;
        }
    }

    private void keepPermissions() throws IOException {
        if (Files.exists(target)) {
            try {
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(target));
            } catch (UnsupportedOperationException elsewhere) {
                // A system without these permissions.
            }
        }
    }

    Gate out() {
        return out;
    }

    /** Puts the content in the place of the file; false where some of it could not be written, and the file is as it was. */
    boolean finish() {
        boolean isWritten = out.isComplete();
        out.close();
        if (isDone || !isWritten || !out.isComplete()) {
            return isDone;
        }
        isDone = true;
        try {
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException isMounted) {
            isDone = copy();
        }
        return isDone;
    }

    /** A file that is mounted by itself, as in a container, has a folder that it cannot be replaced in. */
    private boolean copy() {
        try (FileChannel from = FileChannel.open(made);
                FileChannel file =
                        FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long size = from.size();
            long copied = 0;
            while (copied < size) {
                copied += from.transferTo(copied, size - copied, file);
            }
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    @Override
    public void close() {
        out.close();
        try {
            Files.deleteIfExists(made);
        } catch (IOException left) {
            // There is nothing more that can be done about it.
        }
    }
}
