package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The new content of a file, in a file of its own beside it until it is whole and on disk. To close it without having put
 * it in its place removes it.
 *
 * <p>Its name is random and nothing has it yet; no link is followed to it. It is marked as living until it is closed.
 */
final class NewFile implements AutoCloseable {
    private static final String ATTRIBUTES = "unix:uid,gid,mode";
    private static final int PERMISSIONS = 0777;

    private final Path path;
    private final FileChannel channel;

    private NewFile(Path path, StandardOpenOption how) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.WRITE, how, LinkOption.NOFOLLOW_LINKS);
        try {
            Life.mark(channel);
        } catch (IOException interrupted) {
            close();
            throw interrupted;
        }
    }

    /** A file that is to replace another. It has that one's attributes, as far as they may be given to it. */
    static NewFile like(Path target) throws IOException {
        Path path = Leftovers.newName(target);
        try {
            // The one call that also takes along access control lists and extended attributes.
            Files.copy(target, path, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            keepOwnerAndMode(target, path);
            return new NewFile(path, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException | RuntimeException fault) {
            Files.deleteIfExists(path);
            throw fault;
        }
    }

    /** A file that is to be where there is none yet. */
    static NewFile beside(Path target) throws IOException {
        return new NewFile(Leftovers.newName(target), StandardOpenOption.CREATE_NEW);
    }

    void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    /** Puts it in the place of a file, in one step. */
    void replace(Path target) throws IOException {
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts it where there is no file, and fails where there is one. */
    void becomeNew(Path target) throws IOException {
        try {
            Files.createLink(target, path);
        } catch (FileAlreadyExistsException fault) {
            throw fault;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(path, target);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        }
    }

    /**
     * Each for itself: who may not give a file to its former owner can still keep its mode. A mode that cannot be kept is
     * a fault, for not everybody may be meant to read the file.
     */
    private static void keepOwnerAndMode(Path target, Path path) throws IOException {
        if (!target.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return;
        }
        Map<String, Object> wanted = Files.readAttributes(target, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        Map<String, Object> given = Files.readAttributes(path, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        keep("uid", wanted, given, path);
        keep("gid", wanted, given, path);
        keep("mode", wanted, given, path);
        Object mode = Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
        if (permissions(mode) != permissions(wanted.get("mode"))) {
            throw new FileSystemException(path.toString(), null, "its permissions cannot be kept");
        }
    }

    private static void keep(String name, Map<String, Object> wanted, Map<String, Object> given, Path path)
            throws IOException {
        if (!Objects.equals(wanted.get(name), given.get(name))) {
            try {
                Files.setAttribute(path, "unix:" + name, wanted.get(name), LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException gone) {
                throw gone;
            } catch (FileSystemException notAllowed) {
                // An owner or a group that this user may not give.
            }
        }
    }

    private static int permissions(@Nullable Object mode) {
        return mode instanceof Integer number ? number & PERMISSIONS : 0;
    }
}
