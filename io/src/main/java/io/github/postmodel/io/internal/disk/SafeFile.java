package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Replaces a file as a whole, by renaming a new one over it. Who saves holds a lock from the look at the old content to
 * the rename, so that two who save at once come one after the other, and the second sees what the first did.
 */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Replaces the content of a file that is there.
     *
     * @param known whether the content on disk may be replaced
     * @throws ConflictException if it may not
     */
    public static void replace(Path path, byte[] bytes, Predicate<byte[]> known) throws IOException {
        try {
            Path target = path.toRealPath();
            if (isAsWanted(target, bytes, known)) {
                return;
            }
            if (!Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            SaveLock.holding(target, () -> {
                if (!isAsWanted(target, bytes, known)) {
                    NewContent.replace(target, bytes);
                }
            });
        } catch (ConflictException conflict) {
            throw conflict;
        } catch (IOException fault) {
            throw SaveFault.of(path, fault);
        }
    }

    /** Writes a file, whatever may be there. */
    public static void write(Path path, byte[] bytes) throws IOException {
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
    public static void create(Path path, byte[] bytes) throws IOException {
        try {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            Path absolute = path.toAbsolutePath();
            Path folder = Objects.requireNonNull(absolute.getParent()).toRealPath();
            Path target = folder.resolve(Objects.requireNonNull(absolute.getFileName()));
            SaveLock.holding(target, () -> NewContent.create(target, bytes));
        } catch (FileAlreadyExistsException fault) {
            throw new FileAlreadyExistsException(path.toString(), null, "is there already; choose another name");
        } catch (IOException fault) {
            throw SaveFault.of(path, fault);
        }
    }

    private static boolean isAsWanted(Path target, byte[] bytes, Predicate<byte[]> known) throws IOException {
        byte[] current = Files.readAllBytes(target);
        if (!known.test(current)) {
            throw new ConflictException();
        }
        return Arrays.equals(current, bytes);
    }
}
