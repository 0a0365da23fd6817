package io.github.postmodel.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file as a whole, by renaming a new one over it. Who saves holds a lock on the file from the look at its
 * content to the rename, so that two who save at once come one after the other, and the second sees what the first did.
 */
final class SafeFile {
    /** A lock of the file system belongs to the whole process; these tell its threads apart. */
    private static final ReentrantLock[] THREADS = new ReentrantLock[64];

    static {
        Arrays.setAll(THREADS, index -> new ReentrantLock());
    }

    private SafeFile() {}

    /**
     * Replaces the content of a file that is there.
     *
     * @param known whether the content on disk may be replaced; else there is a conflict
     */
    static void replace(Path path, byte[] bytes, Predicate<byte[]> known) throws IOException {
        try {
            Path target = path.toRealPath();
            ReentrantLock thread = THREADS[Math.floorMod(target.hashCode(), THREADS.length)];
            thread.lock();
            try {
                while (!tryReplace(path, target, bytes, known)) {
                    Thread.onSpinWait();
                }
            } finally {
                thread.unlock();
            }
        } catch (PostConflictException conflict) {
            throw conflict;
        } catch (FileSystemException fault) {
            throw SaveFault.of(path, fault);
        }
    }

    /** Writes a file, whatever may be there. */
    static void write(Path path, byte[] bytes) throws IOException {
        if (!Files.exists(path)) {
            try {
                create(path, bytes);
                return;
            } catch (FileAlreadyExistsException justMade) {
                // Another was quicker: its file is replaced, as one that was there before is.
            }
        }
        replace(path, bytes, any -> true);
    }

    /** Writes a file that is not there yet. */
    static void create(Path path, byte[] bytes) throws IOException {
        try {
            NewContent.link(path.toAbsolutePath(), bytes);
        } catch (FileAlreadyExistsException fault) {
            throw new FileAlreadyExistsException(path.toString(), null, "is there already; choose another name");
        } catch (FileSystemException fault) {
            throw SaveFault.of(path, fault);
        }
    }

    /** False where another process has put a new file there while this one waited for the lock of the old. */
    private static boolean tryReplace(Path path, Path target, byte[] bytes, Predicate<byte[]> known)
            throws IOException {
        Object file = fileKey(target);
        if (file == null) {
            // Windows: a file that is held open cannot be renamed over, so there is no lock to hold.
            replaceKnown(path, target, bytes, known);
            return true;
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock != null && !file.equals(fileKey(target))) {
                return false;
            }
            replaceKnown(path, target, bytes, known);
            return true;
        }
    }

    private static void replaceKnown(Path path, Path target, byte[] bytes, Predicate<byte[]> known) throws IOException {
        byte[] current = Files.readAllBytes(target);
        if (!known.test(current)) {
            throw new PostConflictException(path.toString());
        }
        if (!Arrays.equals(current, bytes)) {
            NewContent.rename(target, bytes);
        }
    }

    /** The lock, or null on a file system that has none. */
    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.lock();
        } catch (IOException noLocks) {
            return null;
        }
    }

    private static @Nullable Object fileKey(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }
}
