package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one at a time save a file, among the threads of this process and among all processes.
 *
 * <p>It is a lock on a file of its own beside the target, for a lock on the target itself would end as soon as any
 * thread of this process closes the target, which every reader of it does. The file is there while the lock is held;
 * what a killed process leaves, the next save of the same target takes over.
 */
final class SaveLock {
    /** A lock of the file system belongs to the whole process; these tell its threads apart. */
    private static final ReentrantLock[] THREADS = new ReentrantLock[64];

    static {
        Arrays.setAll(THREADS, index -> new ReentrantLock());
    }

    private SaveLock() {}

    /** What is done while no other saves the file. */
    interface Action {
        void run() throws IOException;
    }

    /**
     * Waits until no other saves a file, then acts.
     *
     * @param target the file as a real path, so that it has one name for all
     */
    static void holding(Path target, Action action) throws IOException {
        ReentrantLock thread = THREADS[Math.floorMod(target.hashCode(), THREADS.length)];
        thread.lock();
        try {
            Path path = NewContent.beside(target, "lock");
            while (!tryHolding(path, action)) {
                Thread.onSpinWait();
            }
        } finally {
            thread.unlock();
        }
    }

    /**
     * False, and nothing done, where another has taken the lock file away while this one waited for it. Only a second
     * channel on the same file meets the lock; both stay open to the end, for to close one would end the lock.
     */
    private static boolean tryHolding(Path path, Action action) throws IOException {
        try (FileChannel first = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            boolean locked = lock(path, first);
            try (FileChannel second = openIfThere(path)) {
                if (locked && (second == null || !isLocked(second))) {
                    return false;
                }
                try {
                    action.run();
                    return true;
                } finally {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /** False on a file system that has no locks. */
    private static boolean lock(Path path, FileChannel channel) throws IOException {
        try {
            channel.lock();
            return true;
        } catch (ClosedByInterruptException | FileLockInterruptionException interrupted) {
            throw interrupted;
        } catch (OverlappingFileLockException otherCopy) {
            throw new FileSystemException(path.toString(), null, "another copy of this library is saving it");
        } catch (IOException noLocks) {
            return false;
        }
    }

    private static @Nullable FileChannel openIfThere(Path path) throws IOException {
        try {
            return FileChannel.open(path, StandardOpenOption.WRITE);
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    /** Whether this process holds the lock of the channel's file. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            channel.tryLock();
            return false;
        } catch (OverlappingFileLockException locked) {
            return true;
        }
    }
}
