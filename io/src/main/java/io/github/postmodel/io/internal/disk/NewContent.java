package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * The new content of a file, in a file beside it until it is whole and on disk.
 *
 * <p>The file beside has one name for each target ({@code .post.md.postmodel-tmp}): what a killed process leaves, the
 * next save of that file takes over. Who writes it holds the {@link SaveLock} of the target.
 */
final class NewContent {
    /** With what {@link #beside} adds, the 255 bytes that file systems allow. */
    private static final int LONGEST_NAME = 255 - ".".length() - ".postmodel-lock".length();

    private NewContent() {}

    /** Puts the content in the place of a file, with that file's permissions, owner and attributes. */
    static void replace(Path target, byte[] bytes) throws IOException {
        Path beside = beside(target, "tmp");
        try {
            Files.copy(target, beside, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            fill(beside, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(target);
    }

    /** Puts the content where there is no file yet, and fails where there is one. */
    static void create(Path target, byte[] bytes) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path beside = beside(target, "tmp");
        Files.deleteIfExists(beside);
        try {
            fill(beside, bytes, StandardOpenOption.CREATE_NEW);
            link(target, beside);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(target);
    }

    private static void link(Path target, Path beside) throws IOException {
        try {
            Files.createLink(target, beside);
        } catch (FileAlreadyExistsException fault) {
            throw fault;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(beside, target);
        }
    }

    /** The path of a file beside the target, in the same folder; for a very long name, a hash stands for it. */
    static Path beside(Path target, String purpose) {
        String name = String.valueOf(target.getFileName());
        String shown = name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                ? Integer.toHexString(name.hashCode())
                : name;
        return target.resolveSibling("." + shown + ".postmodel-" + purpose);
    }

    private static void fill(Path path, byte[] bytes, OpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, how)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Makes the new name last; a system that cannot open folders keeps names by itself. */
    private static void forceFolder(Path target) {
        try (FileChannel folder =
                FileChannel.open(Objects.requireNonNull(target.getParent()), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notHere) {
            // Windows. The file is renamed all the same.
        }
    }
}
