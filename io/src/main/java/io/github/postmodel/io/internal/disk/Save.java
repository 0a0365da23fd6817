package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** The steps of a save, in their order: see the package's page. */
final class Save {
    /** A new file that is gone was taken for a leftover: by bad luck, and hardly so often. */
    private static final int TRIES = 5;

    private Save() {}

    /** Makes the new file. */
    interface Making {
        NewFile of(Path target) throws IOException;
    }

    /** Puts the new file in its place. */
    interface Placing {
        void place(NewFile file) throws IOException;
    }

    static void of(byte[] bytes, Path target, Making making, Placing placing) throws IOException {
        SaveUnderWay.during(() -> {
            int left = TRIES;
            while (!isDone(bytes, target, making, placing, left > 1)) {
                left--;
            }
        });
    }

    private static boolean isDone(byte[] bytes, Path target, Making making, Placing placing, boolean mayTryAgain)
            throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        Leftovers.removeFrom(folder);
        try (NewFile file = making.of(target)) {
            file.write(bytes);
            FolderLock.holding(folder, () -> placing.place(file));
        } catch (NoSuchFileException gone) {
            if (mayTryAgain && Leftovers.isOwn(gone.getFile())) {
                return false;
            }
            throw gone;
        }
        force(folder);
        return true;
    }

    /** Makes the new name last; a system that cannot open folders keeps names by itself. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows. The file is renamed all the same.
        }
    }
}
