package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A file that is to have another content.
 *
 * @param path its real path: it is no link
 * @param wanted the content that it is to have
 * @param known whether a content may be replaced
 */
@SuppressWarnings("ArrayRecordComponent") // Not compared, and not changed.
record OldFile(Path path, byte[] wanted, Predicate<byte[]> known) {
    /**
     * Whether it has the content already.
     *
     * @throws ConflictException if it has one that may not be replaced
     */
    boolean isAsWanted() throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(path.toString(), null, "it is not a regular file; name one that is");
        }
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] current = in.readAllBytes();
            if (!known.test(current)) {
                throw new ConflictException();
            }
            return Arrays.equals(current, wanted);
        }
    }

    /** The last look, and the rename straight after it: what another program writes in between would be lost. */
    void replaceBy(NewFile file) throws IOException {
        FileState seen;
        do {
            seen = FileState.of(path);
            if (isAsWanted()) {
                return;
            }
        } while (!seen.equals(FileState.of(path)));
        file.replace(path);
    }
}
