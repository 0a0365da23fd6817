package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one save at a time rename a file in a folder. Who makes the lock file holds the lock; to unlock is to remove it.
 *
 * <p>A lock is taken for dead, and removed, where it has been the same for {@link #UNMARKED} and its process is dead; for
 * {@link #FORGOTTEN} and that cannot be known; or at once where it is no regular file, as a link or a pipe that a stranger
 * has put there. Those are neither followed nor opened.
 */
final class FolderLock {
    private static final String NAME = ".postmodel-lock";

    /** A lock is made just before it is marked as living. Who takes longer than half of this begins again. */
    private static final long UNMARKED = TimeUnit.MILLISECONDS.toNanos(100);

    /** A lock is held for less than a thousandth of this. */
    private static final long FORGOTTEN = TimeUnit.SECONDS.toNanos(10);

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    /** The threads of this process come one after the other, so that the lock file is always another process's. */
    private static final ReentrantLock[] THREADS = new ReentrantLock[64];

    static {
        Arrays.setAll(THREADS, index -> new ReentrantLock());
    }

    private final Path path;
    private final FileChannel channel;
    private final @Nullable FileState state;

    private FolderLock(Path path, FileChannel channel, @Nullable FileState state) {
        this.path = path;
        this.channel = channel;
        this.state = state;
    }

    /** Waits until no other holds the lock of a folder, then acts. */
    static void holding(Path folder, Step step) throws IOException {
        ReentrantLock threads = THREADS[Math.floorMod(folder.hashCode(), THREADS.length)];
        threads.lock();
        try {
            FolderLock lock = of(folder.resolve(NAME));
            try {
                step.run();
            } finally {
                lock.release();
            }
        } finally {
            threads.unlock();
        }
    }

    private static FolderLock of(Path path) throws IOException {
        long begun = System.nanoTime();
        long since = begun;
        FileState seen = null;
        while (true) {
            FolderLock made = make(path);
            if (made != null) {
                return made;
            }
            FileState now = stateOf(path);
            long time = System.nanoTime();
            if (now == null || !now.equals(seen)) {
                seen = now;
                since = time;
            }
            if (now != null && isDead(path, now, time - since)) {
                removeDead(path);
            } else if (time - begun > PATIENCE) {
                throw new FileSystemException(
                        path.toString(), null, "another program keeps saving in its folder; save again");
            } else {
                pause();
            }
        }
    }

    /** The lock, or null where another holds it. */
    private static @Nullable FolderLock make(Path path) throws IOException {
        long begun = System.nanoTime();
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);
        } catch (FileAlreadyExistsException held) {
            return null;
        }
        FolderLock lock = new FolderLock(path, channel, stateOf(path));
        boolean holds = false;
        try {
            Life.mark(channel);
            holds = System.nanoTime() - begun < UNMARKED / 2;
            return holds ? lock : null;
        } finally {
            if (!holds) {
                lock.release();
            }
        }
    }

    /** Where another has taken this lock for dead and removed it, there may be that one's lock by now. */
    private void release() {
        try (channel) {
            if (state != null && state.equals(stateOf(path))) {
                Files.deleteIfExists(path);
            }
        } catch (IOException staysUntilItIsDead) {
            // The save is done, or has a fault of its own to tell.
        }
    }

    private static boolean isDead(Path path, FileState state, long unchanged) {
        if (!state.isRegular()) {
            return true;
        }
        return switch (unchanged < UNMARKED ? Life.LIVE : Life.of(path)) {
            case LIVE -> false;
            case DEAD -> true;
            case UNKNOWN -> unchanged > FORGOTTEN;
        };
    }

    private static void removeDead(Path path) throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (FileSystemException fault) {
            String reason = "another program has left " + path + ", which cannot be removed; have it removed";
            FileSystemException explained = new FileSystemException(path.toString(), null, reason);
            explained.initCause(fault);
            throw explained;
        }
    }

    private static @Nullable FileState stateOf(Path path) throws IOException {
        try {
            return FileState.of(path);
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    /** Of random length, so that those who wait do not all come back at once. */
    private static void pause() throws IOException {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE / 10, LONGEST_PAUSE));
        if (Thread.currentThread().isInterrupted()) {
            throw new FileLockInterruptionException();
        }
    }
}
