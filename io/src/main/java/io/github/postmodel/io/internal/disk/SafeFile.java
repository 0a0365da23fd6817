package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;

/** Writes files as a whole. What happens in which order, and what each step survives, is in the package's page. */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Replaces the content of a file that is there. Where it has the content already, nothing is written.
     *
     * @param known whether the content on disk may be replaced
     * @throws ConflictException if it may not
     */
    public static void replace(Path path, byte[] bytes, Predicate<byte[]> known) throws IOException {
        try {
            OldFile old = new OldFile(path.toRealPath(), bytes, known);
            if (old.isAsWanted()) {
                return;
            }
            if (!Files.isWritable(old.path())) {
                throw new AccessDeniedException(path.toString());
            }
            Save.of(bytes, old.path(), NewFile::like, old::replaceBy);
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
            Path absolute = path.toAbsolutePath();
            Path folder = Objects.requireNonNull(absolute.getParent()).toRealPath();
            Path target = folder.resolve(Objects.requireNonNull(absolute.getFileName()));
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            Save.of(bytes, target, NewFile::beside, file -> file.becomeNew(target));
        } catch (FileAlreadyExistsException fault) {
            throw new FileAlreadyExistsException(path.toString(), null, "is there already; choose another name");
        } catch (IOException fault) {
            throw SaveFault.of(path, fault);
        }
    }
}
