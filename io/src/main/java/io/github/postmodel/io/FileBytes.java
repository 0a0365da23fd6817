package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** Reads the bytes of a file within the limit, and says what is wrong where it cannot. */
final class FileBytes {
    private FileBytes() {}

    static Source read(Path path, ReadOptions options) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            // A file may have more than its size says, such as one of /proc, or one that grows.
            int size = (int) Math.min(channel.size(), options.maxFileBytes());
            ByteBuffer buffer = ByteBuffer.allocate(size);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // Read on.
            }
            byte[] first = buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : buffer.array();
            return new Source(
                    path.toString(), withRest(first, Channels.newInputStream(channel), path.toString(), options));
        } catch (IOException fault) {
            throw unreadable(path.toString(), reason(path, fault), fault);
        }
    }

    static Source read(InputStream in, String name, ReadOptions options) throws IOException {
        return new Source(name, withRest(new byte[0], in, name, options));
    }

    private static byte[] withRest(byte[] first, InputStream in, String name, ReadOptions options) throws IOException {
        int more = in.read();
        if (more < 0) {
            return first;
        }
        byte[] rest = in.readNBytes(Math.max(0, options.maxFileBytes() - first.length - 1));
        if (first.length >= options.maxFileBytes() || in.read() >= 0) {
            String message = "the file has more than " + options.maxFileBytes()
                    + " bytes; raise ReadOptions.maxFileBytes if that is meant";
            throw new PostReadException(name, List.of(Problem.of(Rule.LIMIT, "", message, null)), null);
        }
        byte[] bytes = Arrays.copyOf(first, first.length + 1 + rest.length);
        bytes[first.length] = (byte) more;
        System.arraycopy(rest, 0, bytes, first.length + 1, rest.length);
        return bytes;
    }

    static PostReadException unreadable(String name, String reason, Throwable cause) {
        return new PostReadException(name, List.of(Problem.of(Rule.FILE_UNREADABLE, "", reason, null)), cause);
    }

    static String reason(Path path, IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return Files.isSymbolicLink(path)
                    ? "the link leads to no file; mend the link, or remove it"
                    : "no such file; check the path";
        }
        if (Files.isDirectory(path)) {
            return Files.isReadable(path)
                    ? "this is a folder, not a file; name a file in it, or use PostReader.readAll"
                    : "permission denied; allow the folder to be read";
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied; allow the file to be read";
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.exists(path)) {
            return "the link leads in a circle, or to no file; mend the link, or remove it";
        }
        for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
            if (Files.isRegularFile(parent)) {
                return "no such file: there is a file where a folder should be; check the path";
            }
        }
        String reason = fault instanceof FileSystemException known ? known.getReason() : fault.getMessage();
        return "cannot be read: " + reason;
    }
}
