package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Whether the process that has made a file still lives. It holds a lock of the operating system on the file, which ends
 * with the process. That lock is for nothing else, and nobody waits for it.
 */
enum Life {
    LIVE,
    DEAD,
    /** The file may not be opened, as that of another user, or the file system has no locks. */
    UNKNOWN;

    /** Says that this process lives, until the channel is closed. */
    static void mark(FileChannel channel) throws IOException {
        try {
            channel.tryLock();
        } catch (ClosedByInterruptException | FileLockInterruptionException interrupted) {
            throw interrupted;
        } catch (IOException noLocks) {
            // Then it is unknown.
        }
    }

    /**
     * Whether the maker of a file lives.
     *
     * @param path a regular file of another process: to close one of this process ends its lock
     */
    static Life of(Path path) {
        // Opened for both, so that not even a pipe that has just been put there would be waited for.
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() == null ? LIVE : DEAD;
        } catch (OverlappingFileLockException anotherCopyOfThisLibrary) {
            return LIVE;
        } catch (IOException notToBeAsked) {
            return UNKNOWN;
        }
    }
}
